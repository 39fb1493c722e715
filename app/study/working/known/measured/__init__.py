"""Known answers about measured things."""
