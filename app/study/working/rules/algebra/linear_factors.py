"""A polynomial of the third degree or higher, from which a linear factor is divided out."""

from fractions import Fraction
from math import isqrt

from app.study.maths.to_text import to_text
from app.study.maths.tree import number
from app.study.working.polynomial import Coefficients, Polynomial, coefficients_of, divided
from app.study.working.rules.algebra.factoring import Move, piece, sum_node
from app.study.working.rules.algebra.monomials import Term
from engine.base.sentence import say

_LARGEST = 10_000  # first and last coefficients whose divisors are tried


def by_root(found: Polynomial) -> list[Move]:
    """(dx − n) · quotient for the smallest rational root n/d; no line where there is none."""
    names = {name for one in found for name, _ in one}
    if len(names) != 1:
        return []
    (letter,) = names
    row = coefficients_of(found, letter)
    if len(row) < 4 or any(one.denominator != 1 for one in row) or not row[0]:
        return []
    at = rational_root(row)
    if at is None:
        return []
    linear = (Fraction(-at.numerator), Fraction(at.denominator))
    quotient, _ = divided(row, linear)
    factor = piece(*terms(linear, letter))
    facts = {"letter": letter, "root": to_text(number(at)), "factor": to_text(factor.node)}
    says = say("working.factoring.root", quotient=to_text(sum_node(*terms(quotient, letter))), **facts)
    return [Move(says, pieces=(factor, piece(*terms(quotient, letter))))]


def rational_root(row: Coefficients) -> Fraction | None:
    """The rational root that is tried first: whole ones before fractions, small ones before large."""
    first, last = abs(row[-1].numerator), abs(row[0].numerator)
    if max(first, last) > _LARGEST:
        return None
    tried = sorted(
        {Fraction(n, d) for n in _divisors(last) for d in _divisors(first)},
        key=lambda one: (one.denominator, one.numerator),
    )
    for size in tried:
        for at in (size, -size):
            if _value(row, at) == 0:
                return at
    return None


def _value(row: Coefficients, at: Fraction) -> Fraction:
    value = Fraction(0)
    for one in reversed(row):
        value = value * at + one
    return value


def _divisors(n: int) -> list[int]:
    small = [one for one in range(1, isqrt(n) + 1) if n % one == 0]
    return [*small, *(n // one for one in small)]


def terms(row: Coefficients, letter: str) -> list[Term]:
    """The terms of a polynomial in one letter, the highest power first."""
    return [(one, ((letter, n),) if n else ()) for n, one in reversed(list(enumerate(row))) if one]
