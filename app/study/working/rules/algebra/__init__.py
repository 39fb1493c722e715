"""Rules for expressions with letters: factoring, powers, fractions, roots, logarithms."""
