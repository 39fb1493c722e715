"""Single terms, as a number and powers of letters: their roots, common factors, quotients."""

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce
from math import gcd, isqrt

from app.study.working.polynomial import Monomial, Polynomial

Term = tuple[Fraction, Monomial]
"""A number and the powers of letters beside it."""


def terms_of(found: Polynomial) -> list[Term]:
    """The terms of a polynomial, the highest powers first."""
    order = sorted(found, key=lambda one: (-sum(n for _, n in one), [(name, -n) for name, n in one]))
    return [(found[one], one) for one in order]


def as_polynomial(term: Term) -> Polynomial:
    """The polynomial of one term."""
    number, letters = term
    return {letters: number} if number else {}


def times(a: Term, b: Term) -> Term:
    """a · b."""
    powers = dict(a[1])
    for name, n in b[1]:
        powers[name] = powers.get(name, 0) + n
    return a[0] * b[0], tuple(sorted((name, n) for name, n in powers.items() if n))


def quotient(a: Term, b: Term) -> Term | None:
    """a / b where that is a term again; None elsewhere."""
    powers = dict(a[1])
    for name, n in b[1]:
        powers[name] = powers.get(name, 0) - n
    if any(n < 0 for n in powers.values()):
        return None
    return a[0] / b[0], tuple(sorted((name, n) for name, n in powers.items() if n))


def common(row: Iterable[Term]) -> Term:
    """The greatest common factor of terms with whole numbers, positive; of others their letters alone."""
    row = list(row)
    whole = all(number.denominator == 1 for number, _ in row)
    number = reduce(gcd, (abs(one.numerator) for one, _ in row), 0) if whole else 1
    shared = dict(row[0][1])
    for _, letters in row[1:]:
        powers = dict(letters)
        shared = {name: min(n, powers.get(name, 0)) for name, n in shared.items()}
    return Fraction(number or 1), tuple(sorted((name, n) for name, n in shared.items() if n))


def root(term: Term, index: int) -> Term | None:
    """The term whose power `index` it is; None where there is none with rational numbers."""
    number, letters = term
    if any(n % index for _, n in letters) or (number < 0 and index % 2 == 0):
        return None
    top, bottom = whole_root(abs(number.numerator), index), whole_root(number.denominator, index)
    if top is None or bottom is None:
        return None
    return Fraction(top if number > 0 else -top, bottom), tuple((name, n // index) for name, n in letters)


def whole_root(number: int, index: int) -> int | None:
    """The whole number whose power `index` is `number`; None where there is none."""
    if index == 2:
        found = isqrt(number)
        return found if found * found == number else None
    found = round(number ** (1 / index))
    return next((one for one in (found - 1, found, found + 1) if one >= 0 and one**index == number), None)


def scaled(term: Term, by: Fraction | int) -> Term:
    """by · term."""
    return term[0] * by, term[1]
