"""Ways to work problems about measured things."""
