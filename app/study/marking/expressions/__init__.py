"""Judging expressions by more than their value: quotients, logarithms, the form that a verb names."""
