"""Measures a file's quality: comparison, importance matrix, reference answers."""
