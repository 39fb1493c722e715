"""Ways to differentiate."""
