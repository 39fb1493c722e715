"""Systems of equations: their rows of rational numbers, and what proves two of them to say the same."""
