"""Ways to rewrite expressions with letters."""
