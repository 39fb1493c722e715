"""Scientific notation: a number from 1 to below 10 times a power of ten."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, is_op, negative, power, times
from app.study.working.rules.numbers.decimals import ending_places
from app.study.working.rules.values import value_of
from engine.base.sentence import Fact, Sentence, say

TEN = Num(Fraction(10))
MOST = 40  # of an exponent


def power_of_ten(exponent: int) -> Node:
    """10^n; 10^−3 with the minus in the exponent."""
    size = Num(Fraction(abs(exponent)))
    return power(TEN, negative(size) if exponent < 0 else size)


def literal(node: Node) -> tuple[Fraction, int] | None:
    """(a, n) of a × 10^n as it is written, of 10^n, and with n = 0 of a number; None of anything else."""
    if is_op(node, op.NEGATIVE):
        found = literal(node.args[0])
        return None if found is None else (-found[0], found[1])
    if isinstance(node, Num):
        return node.value, 0
    exponent = _exponent(node)
    if exponent is not None:
        return Fraction(1), exponent
    if is_op(node, op.TIMES):
        leading, exponent = value_of(node.args[0]), _exponent(node.args[1])
        if leading is not None and exponent is not None:
            return leading, exponent
    return None


def _exponent(node: Node) -> int | None:
    """n of 10^n."""
    if not is_op(node, op.POWER) or node.args[0] != TEN:
        return None
    value = value_of(node.args[1])
    if value is None or value.denominator != 1 or abs(value) > MOST:
        return None
    return int(value)


def written(value: Fraction, exponent: int) -> Node:
    """a × 10^n."""
    return times(_number(value), power_of_ten(exponent), "*")


def _number(value: Fraction) -> Node:
    places = ending_places(abs(value)) or 0
    size = Num(abs(value), places or None)
    return negative(size) if value < 0 else size


def magnitude(value: Fraction) -> int:
    """The power of ten of its first digit; 0 of 0."""
    size, exponent = abs(value), 0
    while size >= 10:
        size, exponent = size / 10, exponent + 1
    while 0 < size < 1:
        size, exponent = size * 10, exponent - 1
    return exponent


def in_scientific(node: Node) -> tuple[Node, Sentence] | None:
    """A number as a × 10^n; None of one that is so already, or that does not end."""
    value = value_of(node)
    if value is None or value == 0:
        return None
    exponent = magnitude(value)
    leading = value / Fraction(10) ** exponent
    if ending_places(abs(leading)) is None:
        return None
    new = written(leading, exponent)
    facts: dict[str, Fact] = {"number": to_text(node), "n": abs(exponent), "result": to_text(new)}
    rule = (
        "working.scientific.point-left"
        if exponent > 0
        else "working.scientific.point-right"
        if exponent < 0
        else "working.scientific.point-stays"
    )
    return new, say(rule, **facts)


def ordinary(node: Node) -> tuple[Node, Sentence] | None:
    """a × 10^n as an ordinary number; None of anything else."""
    found = literal(node)
    if found is None or not is_op(node.args[0] if is_op(node, op.NEGATIVE) else node, op.TIMES):
        return None
    value, exponent = found[0] * Fraction(10) ** found[1], found[1]
    places = next((n for n in range(MOST + 20) if (value * 10**n).denominator == 1), None)
    if places is None:
        return None
    size = Num(abs(value), places or None)
    new: Node = negative(size) if value < 0 else size
    facts: dict[str, Fact] = {"number": to_text(node), "n": abs(exponent), "result": to_text(new)}
    rule = (
        "working.scientific.to-right"
        if exponent > 0
        else "working.scientific.to-left"
        if exponent < 0
        else "working.scientific.stays"
    )
    return new, say(rule, **facts)
