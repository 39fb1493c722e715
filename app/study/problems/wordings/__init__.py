"""The tables of wordings: how people put each kind of problem."""
