"""Coordinates, functions, sequences."""
