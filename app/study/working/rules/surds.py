"""Square roots of numbers: as simple as they go."""

from fractions import Fraction
from math import isqrt

from app.study.maths.tree import Node, Num, over, root, times
from app.study.working.rules.values import exact


def taken_out(number: int) -> tuple[int, int]:
    """(k, n) with √number = k√n and no square left in n; `number` is positive."""
    outside, inside = 1, number
    for factor in range(isqrt(number), 1, -1):
        if inside % (factor * factor) == 0:
            return factor, inside // (factor * factor)
    return outside, inside


def surd(outside: int, inside: int) -> Node:
    """outside · √inside."""
    if inside == 1:
        return Num(Fraction(outside))
    sign = root(Num(Fraction(inside)))
    return sign if outside == 1 else times(Num(Fraction(outside)), sign, "")


def simplest_root(value: Fraction) -> Node:
    """√value for value ≥ 0, without a root below the fraction bar."""
    if value == 0:
        return Num(Fraction(0))
    outside, inside = taken_out(value.numerator * value.denominator)
    factor = Fraction(outside, value.denominator)
    if inside == 1:
        return exact(factor)
    top = surd(factor.numerator, inside)
    return top if factor.denominator == 1 else over(top, Num(Fraction(factor.denominator)))


def plain_root(value: Fraction) -> Node:
    """√value as it stands."""
    return root(exact(value))
