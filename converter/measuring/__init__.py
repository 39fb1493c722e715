"""How good a file is: comparison, importance matrix, reference answers."""
