"""A polynomial as a number times powers of factors that cannot be factored further.

SymPy finds the factors; multiplying out again proves them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import gcd, lcm

import sympy

from app.study.maths import operators as op
from app.study.maths.tree import ONE, Node, bracketed, is_op, negative, number, power, times
from app.study.working.polynomial import Monomial, Polynomial, scaled
from app.study.working.polynomial import times as multiplied
from app.study.working.rules.algebra.monomials import terms_of
from app.study.working.rules.terms import written
from app.study.working.step import NoRule

Key = tuple[tuple[Monomial, Fraction], ...]
"""A polynomial that can be compared and put into sets."""


def key(found: Polynomial) -> Key:
    """The polynomial's key."""
    return tuple(sorted(found.items()))


@dataclass(frozen=True)
class Factored:
    """number · Π factor ^ power; each factor has whole numbers without common divisor, the first positive."""

    number: Fraction
    factors: tuple[tuple[Key, int], ...]


def primitive(found: Polynomial) -> tuple[Fraction, Polynomial]:
    """(c, p) with found = c·p, where p has whole numbers without a common divisor, the first of them > 0."""
    numbers = list(found.values())
    scale = lcm(*(one.denominator for one in numbers))
    shared = gcd(*(int(one * scale) for one in numbers))
    first = terms_of(found)[0][0]
    content = Fraction(shared, scale) * (1 if first > 0 else -1)
    return content, scaled(found, 1 / content)


def factored(found: Polynomial) -> Factored:
    """Its factors over the rational numbers. Raises NoRule where they cannot be confirmed."""
    if not found:
        raise NoRule
    names = sorted({name for one in found for name, _ in one})
    if not names:
        return Factored(found[()], ())
    rows = {
        tuple(dict(one).get(name, 0) for name in names): sympy.Rational(value.numerator, value.denominator)
        for one, value in found.items()
    }
    _, factors = sympy.Poly.from_dict(rows, *map(sympy.Symbol, names)).factor_list()
    pieces = []
    for factor, n in factors:
        own = {
            tuple((name, int(exponent)) for name, exponent in zip(names, row, strict=True) if exponent):
            Fraction(int(value.p), int(value.q))
            for row, value in factor.as_dict().items()
        }  # fmt: skip
        pieces.append((key(primitive(own)[1]), int(n)))
    whole = multiplied_out(pieces)
    first = next(iter(whole))
    content = found.get(first, Fraction(0)) / whole[first]
    if key(scaled(whole, content)) != key(found):
        raise NoRule
    return Factored(content, tuple(sorted(pieces, key=_order)))


def _order(piece: tuple[Key, int]) -> tuple[int, int, Key]:
    """Letters alone first, then what has fewer and lower powers."""
    one, _ = piece
    return int(len(one) > 1), max(sum(n for _, n in letters) for letters, _ in one), one


def multiplied_out(pieces: Iterable[tuple[Key, int]]) -> Polynomial:
    """The product of the powers. Raises NoRule where it is too long."""
    whole: Polynomial | None = {(): Fraction(1)}
    for one, n in pieces:
        for _ in range(n):
            whole = multiplied(whole, dict(one)) if whole is not None else None
    if whole is None:
        raise NoRule
    return whole


def front_of(found: Factored) -> tuple[Polynomial, list[tuple[Key, int]]]:
    """The number and the letters alone as one term, and the other factors."""
    powers = {one[0][0][0][0]: n for one, n in found.factors if len(one) == 1}
    front = {tuple(sorted(powers.items())): found.number}
    return front, [(one, n) for one, n in found.factors if len(one) > 1]


def node_of(found: Factored) -> Node:
    """The product as it is written: 3x(x - 2)(x + 1)^2."""
    front, others = front_of(found)
    return product(front, [(written(dict(one)), n) for one, n in others])


def product(front: Polynomial, row: Sequence[tuple[Node, int]]) -> Node:
    """A single term times powers of sums; alone, a sum needs no brackets."""
    ((letters, value),) = front.items()
    whole = [power(bracketed(one), number(n)) if n > 1 else one for one, n in row]
    if not letters and abs(value) == 1 and whole:
        alone = len(whole) == 1 and value > 0
        first = whole[0] if alone else _in_brackets(whole[0])
        found = reduce(lambda a, b: times(a, _in_brackets(b), ""), whole[1:], first)
        return negative(found) if value < 0 else found
    start = written({letters: abs(value)})
    found = reduce(lambda a, b: times(a, _in_brackets(b), ""), whole, start)
    return negative(found) if value < 0 else found


def _in_brackets(node: Node) -> Node:
    return bracketed(node) if is_op(node, op.PLUS, op.MINUS, op.NEGATIVE) else node


def shared(a: Factored, b: Factored) -> list[tuple[Key, int]]:
    """The factors that both have, with the smaller of their powers; numbers are not looked at."""
    powers = dict(b.factors)
    return [(one, min(n, powers[one])) for one, n in a.factors if one in powers]


def without(a: Factored, taken: Iterable[tuple[Key, int]], by: Fraction | int = 1) -> Factored:
    """a / (by · taken), where these are factors of it."""
    powers = dict(a.factors)
    for one, n in taken:
        powers[one] -= n
    return Factored(a.number / by, tuple((one, powers[one]) for one, _ in a.factors if powers[one]))


def joined(row: Iterable[Factored]) -> Factored:
    """The product of several."""
    value, powers = Fraction(1), dict[Key, int]()
    for each in row:
        value *= each.number
        for one, n in each.factors:
            powers[one] = powers.get(one, 0) + n
    return Factored(value, tuple(sorted(powers.items(), key=_order)))


def least_multiple(row: Iterable[Factored]) -> Factored:
    """The least common multiple of denominators: numbers too; each is to have a whole number."""
    value, powers = 1, dict[Key, int]()
    for each in row:
        value = lcm(value, abs(each.number.numerator))
        for one, n in each.factors:
            powers[one] = max(n, powers.get(one, 0))
    return Factored(Fraction(value), tuple(sorted(powers.items(), key=_order)))


def polynomial_of(found: Factored) -> Polynomial:
    """Multiplied out again. Raises NoRule where it is too long."""
    return scaled(multiplied_out(found.factors), found.number)


def is_one(found: Factored) -> bool:
    """Whether it is 1."""
    return found == Factored(Fraction(1), ())


__all__ = ["ONE", "Factored", "factored", "node_of"]
