"""Ways to calculate with numbers."""
