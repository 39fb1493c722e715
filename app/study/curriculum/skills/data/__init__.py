"""Averages, counting, probability."""
