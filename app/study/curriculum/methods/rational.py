"""Fractions as text: lowest terms by small divisors, LaTeX answers."""

from fractions import Fraction

DIVISORS = (2, 3, 5, 7, 11)


def lowest_terms(numerator: int, denominator: int) -> list[str]:
    """Lines `divide by 2: 6/9` until nothing divides both; no lines when already in lowest terms.

    Raises ValueError when a common factor is not a product of DIVISORS.
    """
    lines: list[str] = []
    sign = "-" if numerator < 0 else ""
    n, d = abs(numerator), denominator
    while True:
        divisor = next((p for p in DIVISORS if n % p == 0 and d % p == 0), None)
        if divisor is None:
            break
        n, d = n // divisor, d // divisor
        lines.append(f"divide by {divisor}: {sign}{n}/{d}")
    if Fraction(n, d).denominator != d:
        raise ValueError(f"{numerator}/{denominator} needs a divisor beyond {DIVISORS[-1]}")
    return lines


def latex(value: Fraction) -> str:
    """`\\frac{3}{4}`, `-\\frac{3}{4}` or a whole number."""
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    return rf"{sign}\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"
