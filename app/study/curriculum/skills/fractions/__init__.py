"""Fractions, decimals, percentages, ratios."""
