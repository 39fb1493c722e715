"""Rational arithmetic on an expression tree: exact, bounded, without SymPy."""

import math
from collections.abc import Mapping
from fractions import Fraction

from app.study.maths.tree import Apply, Node, Num, Sym, TooLarge

MAX_BITS = 20_000
MAX_FACTORIAL = 1000
MAX_LISTED = 10**9  # binomials and factorials of larger numbers are not counted out


class NotRational(Exception):
    """The value is no rational number, or not one that arithmetic alone gives."""


class Undefined(NotRational):
    """A division by zero, or a function outside its domain."""


def rational(node: Node, values: Mapping[str, Fraction] | None = None) -> Fraction | None:
    """The exact value with its symbols at `values`; None when it is not rational, or undefined.

    Raises TooLarge for a result of more than MAX_BITS bits.
    """
    try:
        return _value(node, values or {})
    except NotRational:
        return None


def _value(node: Node, values: Mapping[str, Fraction]) -> Fraction:
    if isinstance(node, Num):
        return node.value
    if isinstance(node, Sym):
        value = values.get(node.name)
        if value is None:
            raise NotRational
        return value
    if not isinstance(node, Apply):
        raise NotRational
    args = [_value(argument, values) for argument in node.args]
    result = _applied(node.name, args)
    if result.numerator.bit_length() + result.denominator.bit_length() > MAX_BITS:
        raise TooLarge("This number is too large to be checked.")
    return result


def _applied(name: str, args: list[Fraction]) -> Fraction:
    match name, args:
        case ("+" | "mixed", [a, b]):
            return a + b
        case "-", [a, b]:
            return a - b
        case "*", [a, b]:
            return a * b
        case "/", [a, b]:
            if b == 0:
                raise Undefined
            return a / b
        case "neg", [a]:
            return -a
        case "percent", [a]:
            return a / 100
        case "^", [a, b]:
            return _power(a, b)
        case "root", [a, b]:
            if b.denominator != 1 or b == 0:
                raise NotRational
            return _power(a, 1 / b)
        case "abs", [a]:
            return abs(a)
        case "floor", [a]:
            return Fraction(math.floor(a))
        case "ceil", [a]:
            return Fraction(math.ceil(a))
        case "sign", [a]:
            return Fraction((a > 0) - (a < 0))
        case "!", [a]:
            return Fraction(math.factorial(_count(a)))
        case (("min" | "max"), [_, *_]):
            return min(args) if name == "min" else max(args)
        case "mod", [a, b]:
            if b == 0:
                raise Undefined
            return a % b
        case (("gcd" | "lcm"), [_, *_]) if all(a.denominator == 1 for a in args):
            whole = [a.numerator for a in args]
            return Fraction(math.gcd(*whole) if name == "gcd" else math.lcm(*whole))
        case (("binom" | "npr"), [a, b]):
            n, k = _count(a, MAX_LISTED), _count(b)
            return Fraction(math.comb(n, k) if name == "binom" else math.perm(n, k))
    raise NotRational


def _count(value: Fraction, most: int = MAX_FACTORIAL) -> int:
    if value.denominator != 1 or value < 0:
        raise Undefined
    if value > most:
        raise TooLarge("This number is too large to be checked.")
    return value.numerator


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent.denominator != 1:
        root = _root(base, exponent.denominator)
        return _power(root, Fraction(exponent.numerator))
    n = exponent.numerator
    if base == 0:
        if n <= 0:  # 0⁰ too is left undefined
            raise Undefined
        return base
    if (
        abs(base) != 1
        and abs(n) * max(abs(base.numerator).bit_length(), base.denominator.bit_length()) > MAX_BITS
    ):
        raise TooLarge("This power is too large to be checked.")
    if abs(base) == 1:
        return base if n % 2 else Fraction(1)
    return Fraction(base**n)


def _root(base: Fraction, index: int) -> Fraction:
    """The real root where it is rational; a negative base has one for an odd index only."""
    if base < 0 and index % 2 == 0:
        raise NotRational
    if index > 200:
        raise NotRational
    top, bottom = _whole_root(abs(base.numerator), index), _whole_root(base.denominator, index)
    return Fraction(top if base >= 0 else -top, bottom)


def _whole_root(number: int, index: int) -> int:
    if index == 2:
        root = math.isqrt(number)
    else:
        low, high = 0, 1 << (number.bit_length() // index + 1)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if middle**index <= number else (low, middle - 1)
        root = low
    if root**index != number:
        raise NotRational
    return root
