"""The ways to solve systems of equations, a module each."""
