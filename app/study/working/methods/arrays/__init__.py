"""The ways to work with matrices and vectors, a module each."""
