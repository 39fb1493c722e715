"""Whole numbers, powers, time and units."""
