"""Sets of real numbers that inequalities say, exactly: their ends are algebraic numbers, isolated."""
