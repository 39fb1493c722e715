"""Polynomials of one letter as products: by their rational roots."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import gcd, isqrt, lcm

from app.study.maths.tree import Node, bracketed, number, power, times
from app.study.working.polynomial import Coefficients, Monomial, divided, product
from app.study.working.rules.terms import written

_MOST_DIVISORS = 400


@dataclass(frozen=True)
class Factored:
    """number · factor₁^n₁ · …; each factor has small whole coefficients, the first positive."""

    number: Fraction
    factors: tuple[tuple[Coefficients, int], ...]


def factored(row: Coefficients) -> Factored:
    """The linear factors with rational roots taken out, what is left as one factor; `row` is not 0."""
    scale, rest = primitive(row)
    found: dict[Coefficients, int] = {}
    while len(rest) > 1:
        root = rational_root(rest)
        if root is None:
            break
        one = (Fraction(-root.numerator), Fraction(root.denominator))
        rest = divided(rest, one)[0]
        found[one] = found.get(one, 0) + 1
    if len(rest) > 1:
        again, rest = primitive(rest)
        scale *= again
        found[rest] = found.get(rest, 0) + 1
    elif rest:
        scale *= rest[0]
    return Factored(scale, tuple(found.items()))


def primitive(row: Coefficients) -> tuple[Fraction, Coefficients]:
    """A number, and the polynomial with small whole coefficients and a positive first one."""
    below = lcm(*(one.denominator for one in row))
    shared = gcd(*(int(one * below) for one in row))
    scale = Fraction(shared, below) * (1 if row[-1] > 0 else -1)
    return scale, tuple(one / scale for one in row)


def rational_root(row: Coefficients) -> Fraction | None:
    """A rational root of a polynomial with whole coefficients, the smallest in size; None without one."""
    if not row[0]:
        return Fraction(0)
    candidates = {
        sign * Fraction(top, bottom)
        for top in divisors(int(row[0]))
        for bottom in divisors(int(row[-1]))
        for sign in (1, -1)
    }
    for each in sorted(candidates, key=lambda one: (abs(one), one < 0)):
        if value_at(row, each) == 0:
            return each
    return None


def value_at(row: Coefficients, at: Fraction) -> Fraction:
    """The value of the polynomial."""
    return reduce(lambda value, one: value * at + one, reversed(row), Fraction(0))


def divisors(value: int) -> list[int]:
    """The positive divisors; not all of those of very large numbers."""
    size = abs(value)
    small = [one for one in range(1, min(isqrt(size), _MOST_DIVISORS) + 1) if size % one == 0]
    return sorted({*small, *(size // one for one in small)})


def as_node(row: Coefficients, letter: str) -> Node:
    """The polynomial as people write it."""
    terms: dict[Monomial, Fraction] = {}
    for n, one in enumerate(row):
        if one:
            terms[((letter, n),) if n else ()] = one
    return written(terms)


def nodes(found: Factored, letter: str) -> Iterator[Node]:
    """The factors, those with letters in brackets where they are sums; the number first, unless it is 1."""
    if found.number != 1 or not found.factors:
        yield number(found.number)
    for row, n in found.factors:
        one = bracketed(as_node(row, letter))
        yield power(one, number(n)) if n > 1 else one


def as_product(found: Factored, letter: str) -> Node:
    """The product of the factors."""
    row = list(nodes(found, letter))
    return reduce(lambda a, b: times(a, b, ""), row)


def common_multiple(*some: Factored) -> Factored:
    """The least common multiple of denominators."""
    below = lcm(*(one.number.numerator for one in some))
    most: dict[Coefficients, int] = {}
    for one in some:
        for row, n in one.factors:
            most[row] = max(most.get(row, 0), n)
    return Factored(Fraction(below), tuple(most.items()))


def quotient(whole: Factored, part: Factored) -> Factored:
    """What `part` has to be multiplied by to give `whole`, which it divides."""
    powers = dict(part.factors)
    left = [(row, n - powers.get(row, 0)) for row, n in whole.factors]
    return Factored(whole.number / part.number, tuple((row, n) for row, n in left if n))


def multiplied(found: Factored) -> Coefficients:
    """The polynomial itself."""
    result: Coefficients = (found.number,)
    for row, n in found.factors:
        for _ in range(n):
            result = product(result, row)
    return result
