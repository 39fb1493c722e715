"""Bounded arithmetic of fractions: powers, roots, factorials, functions of whole numbers."""

import math
from fractions import Fraction

from app.study.maths.errors import NotRational, TooLarge, Undefined
from engine.base.sentence import say

MAX_BITS = 20_000
MAX_FACTORIAL = 1000
MAX_LISTED = 10**9  # binomials and factorials of larger numbers are not counted out
MAX_INDEX = 200


def quotient(a: Fraction, b: Fraction) -> Fraction:
    """a ÷ b. Raises Undefined for b = 0."""
    if b == 0:
        raise Undefined
    return a / b


def remainder(a: Fraction, b: Fraction) -> Fraction:
    """a mod b, with the sign of b. Raises Undefined for b = 0."""
    if b == 0:
        raise Undefined
    return a % b


def is_prime(n: int) -> bool:
    """By trial division: for n up to about 10¹²."""
    return n > 1 and all(n % divisor for divisor in range(2, math.isqrt(n) + 1))


def power(base: Fraction, exponent: Fraction) -> Fraction:
    """The real power; an odd root of a negative number is the negative one.

    Raises Undefined for 0 to a power that is not positive (0⁰ too), NotRational, TooLarge.
    """
    if exponent.denominator != 1:
        base, exponent = _root(base, exponent.denominator), Fraction(exponent.numerator)
    n = exponent.numerator
    if base == 0:
        if n <= 0:
            raise Undefined
        return base
    if abs(base) == 1:
        return base if n % 2 else Fraction(1)
    if abs(n) * max(abs(base.numerator).bit_length(), base.denominator.bit_length()) > MAX_BITS:
        raise TooLarge(say("maths.too-large.power"))
    return Fraction(base**n)


def root(base: Fraction, index: Fraction) -> Fraction:
    """The real root of a whole `index` where it is rational. Raises NotRational elsewhere."""
    if index.denominator != 1 or index == 0:
        raise NotRational
    return power(base, 1 / index)


def factorial(a: Fraction) -> Fraction:
    """a! of a whole number from 0 to MAX_FACTORIAL. Raises Undefined, TooLarge."""
    return Fraction(math.factorial(_count(a)))


def combinations(n: Fraction, k: Fraction) -> Fraction:
    """The ways to choose k of n. Raises Undefined, TooLarge."""
    return Fraction(math.comb(_count(n, MAX_LISTED), _count(k)))


def permutations(n: Fraction, k: Fraction) -> Fraction:
    """The ways to choose k of n in order. Raises Undefined, TooLarge."""
    return Fraction(math.perm(_count(n, MAX_LISTED), _count(k)))


def floor(a: Fraction) -> Fraction:
    """The largest whole number that is not above a."""
    return Fraction(math.floor(a))


def ceiling(a: Fraction) -> Fraction:
    """The smallest whole number that is not below a."""
    return Fraction(math.ceil(a))


def sign(a: Fraction) -> Fraction:
    """1, 0 or −1."""
    return Fraction((a > 0) - (a < 0))


def least(*numbers: Fraction) -> Fraction:
    """The smallest of them."""
    return min(numbers)


def greatest(*numbers: Fraction) -> Fraction:
    """The largest of them."""
    return max(numbers)


def common_divisor(*numbers: Fraction) -> Fraction:
    """The greatest common divisor of whole numbers. Raises NotRational for others."""
    return Fraction(math.gcd(*map(_whole, numbers)))


def common_multiple(*numbers: Fraction) -> Fraction:
    """The least common multiple of whole numbers. Raises NotRational for others."""
    return Fraction(math.lcm(*map(_whole, numbers)))


def _whole(value: Fraction) -> int:
    if value.denominator != 1:
        raise NotRational
    return value.numerator


def _count(value: Fraction, most: int = MAX_FACTORIAL) -> int:
    if value.denominator != 1 or value < 0:
        raise Undefined
    if value > most:
        raise TooLarge(say("maths.too-large.number"))
    return value.numerator


def _root(base: Fraction, index: int) -> Fraction:
    """The real root where it is rational; a negative base has one for an odd index only."""
    if (base < 0 and index % 2 == 0) or index > MAX_INDEX:
        raise NotRational
    top, bottom = _whole_root(abs(base.numerator), index), _whole_root(base.denominator, index)
    return Fraction(top if base >= 0 else -top, bottom)


def _whole_root(number: int, index: int) -> int:
    if index == 2:
        found = math.isqrt(number)
    else:
        found, above = 0, 1 << (number.bit_length() // index + 1)
        while found < above:
            middle = (found + above + 1) // 2
            found, above = (middle, above) if middle**index <= number else (found, middle - 1)
    if found**index != number:
        raise NotRational
    return found
