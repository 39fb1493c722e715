"""Ways to solve equations."""
