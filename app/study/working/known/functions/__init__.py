"""What is known of functions, graphs, points, sequences, chances and data."""
