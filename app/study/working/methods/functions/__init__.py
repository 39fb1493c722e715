"""Ways to work functions, graphs, lines, sequences, chances and data."""
