"""The ways to solve inequalities, a module each."""
