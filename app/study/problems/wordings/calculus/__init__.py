"""Wordings of calculus beyond the three basic requests: slopes, areas, curves, iterations."""
