"""Decides whether an answer is right, and whether it is in the form that was asked for."""
