"""Ways to write expressions in another form."""
