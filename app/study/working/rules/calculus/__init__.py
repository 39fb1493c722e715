"""The rules of calculus: each changes one place of a line, and says why."""
