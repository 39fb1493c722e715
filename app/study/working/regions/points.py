"""Points of the number line at which the sign of a polynomial is known exactly: rational ones, and roots."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Any

from mpmath import mp

from app.study.working.polynomial import (
    Coefficients,
    common,
    derivative,
    divided,
    product,
    without_multiples,
)  # fmt: skip

Row = tuple[Coefficients, ...]


def at(p: Coefficients, x: Fraction) -> Fraction:
    """The value of the polynomial at x."""
    value = Fraction(0)
    for coefficient in reversed(p):
        value = value * x + coefficient
    return value


def sign(value: Fraction) -> int:
    """1, 0 or −1."""
    return (value > 0) - (value < 0)


@lru_cache(maxsize=512)
def sturm(p: Coefficients) -> Row:
    """The Sturm row of a polynomial that is not 0; multiple roots count once."""
    p = without_multiples(p)
    row = [p, derivative(p)]
    while row[-1]:
        row.append(tuple(-one for one in divided(row[-2], row[-1])[1]))
    return tuple(row[:-1])


def roots_within(p: Coefficients, low: Fraction, high: Fraction) -> int:
    """How many different roots lie in (low, high]."""
    row = sturm(p)
    return _changes(row, low) - _changes(row, high)


def _changes(row: Row, x: Fraction) -> int:
    signs = [value for value in (sign(at(p, x)) for p in row) if value]
    return sum(a != b for a, b in pairwise(signs))


@dataclass(frozen=True)
class Rational:
    """A rational number."""

    value: Fraction

    def sign_of(self, p: Coefficients) -> int:
        """The sign of p there."""
        return sign(at(p, self.value))

    def digits(self, digits: int) -> tuple[Fraction, Fraction]:
        """An interval of that precision that holds the point."""
        return self.value, self.value


@dataclass(frozen=True)
class Root:
    """The one root of `of` in (low, high]; `of` has no multiple roots."""

    of: Coefficients
    low: Fraction
    high: Fraction

    def sign_of(self, p: Coefficients) -> int:
        """The sign of p there, exactly."""
        if not p:
            return 0
        shared = common(self.of, p)
        if len(shared) > 1 and roots_within(shared, self.low, self.high):
            return 0
        narrow = self
        while len(p) > 1 and roots_within(p, narrow.low, narrow.high):
            narrow = narrow.halved()
        return sign(at(p, narrow.high))

    def halved(self) -> "Root":
        """The same root in an interval of half the length."""
        middle = (self.low + self.high) / 2
        if roots_within(self.of, self.low, middle):
            return Root(self.of, self.low, middle)
        return Root(self.of, middle, self.high)

    def digits(self, digits: int) -> tuple[Fraction, Fraction]:
        """An interval of that precision that holds the point."""
        narrow = self
        while narrow.high - narrow.low > Fraction(1, 10**digits):
            narrow = narrow.halved()
        return narrow.low, narrow.high


Point = Rational | Root


def roots(p: Coefficients) -> list[Root]:
    """The different real roots in order; `p` is not 0."""
    if len(p) < 2:
        return []
    p = without_multiples(p)
    reach = 1 + max(abs(one / p[-1]) for one in p)
    return list(_isolated(p, -reach, reach))


def _isolated(p: Coefficients, low: Fraction, high: Fraction) -> Iterator[Root]:
    count = roots_within(p, low, high)
    if count == 1:
        yield Root(p, low, high)
    elif count:
        middle = (low + high) / 2
        yield from _isolated(p, low, middle)
        yield from _isolated(p, middle, high)


def between(found: list[Root]) -> list[Rational]:
    """A rational number before the first root, between each two, and behind the last.

    The roots are those of one polynomial, in order.
    """
    if not found:
        return [Rational(Fraction(0))]
    inner = [Rational(_between(a, b)) for a, b in pairwise(found)]
    first, last = Fraction(int(found[0].low) - 1), Fraction(int(found[-1].high) + 1)
    return [Rational(first), *inner, Rational(last)]


def _between(a: Root, b: Root) -> Fraction:
    while at(a.of, a.high) == 0 and b.low <= a.high:
        b = b.halved()
    return _simple(a.high, b.low) if a.high < b.low else a.high


def _simple(low: Fraction, high: Fraction) -> Fraction:
    """A number between two others, with a small denominator."""
    middle = (low + high) / 2
    for bottom in (1, 2, 4, 10, 100):
        near = Fraction(round(middle * bottom), bottom)
        if low < near < high:
            return near
    return middle


def all_roots(row: list[Coefficients]) -> list[Root]:
    """The roots of several polynomials, none of them 0, together: each once, as roots of one polynomial."""
    whole: Coefficients = (Fraction(1),)
    for p in row:
        if len(p) < 2:
            continue
        p = without_multiples(p)
        shared = common(whole, p)
        whole = product(whole, divided(p, shared)[0] if len(shared) > 1 else p)
    return roots(whole)


def near(point: Point, digits: int = 40) -> Any:
    """The point's value as a number."""
    low, high = point.digits(digits)
    middle = (low + high) / 2
    with mp.workdps(digits + 5):
        return mp.mpf(middle.numerator) / middle.denominator
