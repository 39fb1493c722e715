"""Checks how a number is written: fraction, decimal or power, reduced, fully evaluated."""

import math
import re
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.arithmetic import is_prime
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Num, has, is_op, walk

MAX_RADICAND = 10**8  # larger ones are not searched for square factors
MAX_PRIME = 10**10
_WITH_EXPONENT = re.compile(r"[1-9](?:\.\d+)?[eE][+-]?\d+")  # 2.5e3, as calculators have it
_TEN = Num(Fraction(10))
_FINISHED = (op.NEGATIVE, op.MIXED, op.PERCENT, op.DEGREES, op.LOG)
"""What may stand in an answer as it is, with numbers in it."""


def core(tree: Node) -> Node:
    """The tree without minus signs before it."""
    while is_op(tree, op.NEGATIVE):
        tree = tree.args[0]
    return tree


def is_percent(tree: Node) -> bool:
    """25 %."""
    return is_op(core(tree), op.PERCENT)


def is_mixed(tree: Node) -> bool:
    """3 1/2."""
    return is_op(core(tree), op.MIXED)


def is_fraction(tree: Node) -> bool:
    """3/4: one number over another."""
    bare = core(tree)
    return is_op(bare, op.OVER) and all(isinstance(core(a), Num) for a in bare.args)


def is_decimal_fraction(tree: Node) -> bool:
    """0.75, but not 3.0."""
    bare = core(tree)
    return isinstance(bare, Num) and bare.places is not None and bare.value.denominator != 1


def is_whole(tree: Node) -> bool:
    """Whether its value is a whole number."""
    value = rational(tree)
    return value is not None and value.denominator == 1


def is_scientific(tree: Node) -> bool:
    """2.5 · 10^3, 10^3, or a digit alone."""
    bare = core(tree)
    if isinstance(bare, Num) and _WITH_EXPONENT.fullmatch(bare.spelling):
        return True
    if isinstance(bare, Num):
        return bare.places is None and bare.value.denominator == 1 and 0 < bare.value < 10
    if is_op(bare, op.TIMES):
        leading, power = core(bare.args[0]), bare.args[1]
        return isinstance(leading, Num) and 1 <= leading.value < 10 and _is_power_of_ten(power)
    return _is_power_of_ten(bare)


def is_reducible(tree: Node) -> bool:
    """6/8, 4/1, 0.5/2 and 1 2/4."""
    bare = core(tree)
    if is_op(bare, op.MIXED):
        return is_reducible(bare.args[1])
    if not (is_op(bare, op.OVER)):
        return False
    top, bottom = (core(argument) for argument in bare.args)
    if not (isinstance(top, Num) and isinstance(bottom, Num)):
        return False
    if top.value.denominator != 1 or bottom.value.denominator != 1:
        return True
    return math.gcd(top.value.numerator, bottom.value.numerator) > 1 or bottom.value == 1


def is_unfinished(tree: Node) -> bool:
    """Whether arithmetic on plain numbers is left to do: 12 + 5, 3·4, 2^5, √9, 6/3 + 1."""
    bare = core(tree)
    return any(_can_be_worked_out(part, whole=part is bare) for part in walk(bare) if isinstance(part, Apply))


def _can_be_worked_out(part: Apply, whole: bool) -> bool:
    if is_op(part, op.PLUS, op.MINUS) and all(map(_is_logarithm, part.args)):
        return True
    if is_op(part, *_FINISHED) or any(rational(argument) is None for argument in part.args):
        return False
    match part.op:
        case op.OVER:
            return not is_fraction(part)
        case op.ROOT:
            return rational(part) is not None
        case op.POWER:
            return rational(part) is not None and (whole or not _is_power_of_ten(part))
        case op.TIMES:
            return not is_scientific(part)
        case op.LN:
            return rational(part.args[0]) == 1
    return True


def _is_logarithm(tree: Node) -> bool:
    """ln 2 and 3 ln 2, of which two make one logarithm."""
    bare = core(tree)
    if is_op(bare, op.TIMES, op.OVER):
        return sum(map(_is_logarithm, bare.args)) == 1 and any(
            rational(part) is not None for part in bare.args
        )
    return is_op(bare, op.LN) and rational(bare.args[0]) is not None


def has_reducible_root(tree: Node) -> bool:
    """√8, which is 2√2."""
    return any(_is_reducible_root(part) for part in walk(tree) if is_op(part, op.ROOT))


def _is_reducible_root(root: Apply) -> bool:
    radicand, index = (rational(argument) for argument in root.args)
    if radicand is None or index is None or radicand.denominator != 1 or index.denominator != 1:
        return False
    n, k = abs(radicand.numerator), index.numerator
    if n >= MAX_RADICAND:
        return False
    return any(n % f**k == 0 for f in range(2, int(float(n) ** (1 / k)) + 2) if f**k <= n)


def has_root_below(tree: Node) -> bool:
    """Whether a root stands in a denominator."""
    return any(is_op(part, op.OVER) and has(part.args[1], op.ROOT) for part in walk(tree))


def is_product_of_primes(tree: Node) -> bool:
    """2^3 · 3, or a prime alone."""
    bare = core(tree)
    if isinstance(bare, Num):
        return bare.value.denominator == 1 and bare.value < MAX_PRIME and is_prime(bare.value.numerator)
    if is_op(bare, op.POWER):
        return isinstance(bare.args[1], Num) and is_product_of_primes(bare.args[0])
    return is_op(bare, op.TIMES) and all(map(is_product_of_primes, bare.args))


def _is_power_of_ten(tree: Node) -> bool:
    return is_op(tree, op.POWER) and tree.args[0] == _TEN
