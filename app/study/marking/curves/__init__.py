"""Judges answers about curves."""
