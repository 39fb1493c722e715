"""A conversation as the model's own prompt."""
