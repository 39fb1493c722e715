"""How things are worked out on paper; the skills share it."""
