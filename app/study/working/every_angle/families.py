"""Angles that come again: π/6 + 2πk for every integer k, as exact sets that can be compared."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Apply,
    Const,
    Node,
    Sym,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    substituted,
    symbols,
    times,
    walk,
)

PI = Const("pi")
_FINEST = 720  # denominators that multiples of π are looked for with
_MOST = 400

Family = tuple[Fraction, Fraction]
"""An angle, and after how much it comes again, both in multiples of π."""


@dataclass(frozen=True)
class AngleSet:
    """All angles start + period·k, in multiples of π, with the least period; none where there is no start."""

    period: Fraction
    starts: frozenset[Fraction]

    def families(self) -> list[Family]:
        """The set as few families, by their first angle that is not negative."""
        left, found = set(self.starts), []
        for parts in range(len(left), 0, -1):
            step = self.period / parts
            for start in sorted(left):
                row = {(start + step * place) % self.period for place in range(parts)}
                if row <= left:
                    found.append((start % step, step))
                    left -= row
        return sorted(found)

    def holds(self, angle: Fraction) -> bool:
        """Whether `angle`, in multiples of π, is one of them."""
        return bool(self.starts) and angle % self.period in self.starts


NO_ANGLE = AngleSet(Fraction(1), frozenset())


def angle_set(families: Iterable[Family]) -> AngleSet | None:
    """The union of families; None where that is too much to write down."""
    row = [(start, abs(period)) for start, period in families]
    if not row:
        return NO_ANGLE
    scale = lcm(*(period.denominator for _, period in row))
    whole = Fraction(lcm(*(int(period * scale) for _, period in row)), scale)
    if sum(whole / period for _, period in row) > _MOST:
        return None
    starts = {(start + period * turn) % whole for start, period in row for turn in range(int(whole / period))}
    for parts in range(len(starts), 1, -1):
        if all((start + whole / parts) % whole in starts for start in starts):
            least = whole / parts
            return AngleSet(least, frozenset(start % least for start in starts))
    return AngleSet(whole, frozenset(starts))


def common_period(slopes: Iterable[Fraction]) -> Fraction:
    """After how much, in multiples of π, sines of all these multiples of x come again together."""
    row = list(slopes)
    scale = lcm(*(slope.denominator for slope in row))
    return 2 / Fraction(gcd(*(abs(int(slope * scale)) for slope in row)), scale)


def multiple_of_pi(node: Node) -> Fraction | None:
    """The multiple of π that a number is, exactly; None where it is none that schools use."""
    if symbols(node):
        return None
    try:
        value = numeric.value(node, real=True)
        found = Fraction(float(value / numeric.value(PI))).limit_denominator(_FINEST)
        same = equal(node, times(number(found), PI)).outcome is Outcome.EQUAL
    except (OutsideDomain, TooLarge, OverflowError):
        return None
    return found if same else None


def linear(inside: Node, letter: str) -> Family | None:
    """Slope, and shift in multiples of π, of a·letter + b; None of anything else."""
    at_zero, at_pi = (substituted(inside, {letter: value}) for value in (ZERO, PI))
    shift, both = multiple_of_pi(at_zero), multiple_of_pi(at_pi)
    if shift is None or both is None or shift == both:
        return None
    slope = both - shift
    straight = plus(times(number(slope), Sym(letter)), times(number(shift), PI))
    return (slope, shift) if equal(inside, straight).outcome is Outcome.EQUAL else None


def families_in(tree: Node, counter: str) -> list[Family] | None:
    """The families that a formula with an integer `counter` says; (−1)^k may stand in it. None of others."""
    if symbols(tree) != {counter}:
        return None
    if any(is_op(each, op.POWER) and counter in symbols(each.args[1]) for each in walk(tree)):
        if not all(_is_sign(each) for each in walk(tree) if is_op(each, op.POWER) and symbols(each)):
            return None
        found: list[Family] = []
        for sign, first in ((ONE, ZERO), (negative(ONE), ONE)):
            half = _with_sign(tree, sign)
            inside = substituted(half, {counter: plus(times(TWO, Sym(counter)), first)})
            part = families_in(inside, counter)
            if part is None:
                return None
            found += part
        return found
    at_zero, at_one = (substituted(tree, {counter: value}) for value in (ZERO, ONE))
    start, period = multiple_of_pi(at_zero), multiple_of_pi(minus(at_one, at_zero))
    if start is None or not period:
        return None
    straight = plus(times(number(period), times(PI, Sym(counter))), times(number(start), PI))
    return [(start, period)] if equal(tree, straight).outcome is Outcome.EQUAL else None


def _is_sign(node: Node) -> bool:
    """Whether it is (−1)^k."""
    return (
        isinstance(node, Apply)
        and isinstance(node.args[1], Sym)
        and equal(node.args[0], negative(ONE)).outcome is Outcome.EQUAL
    )


def _with_sign(node: Node, sign: Node) -> Node:
    if not isinstance(node, Apply):
        return node
    if is_op(node, op.POWER) and symbols(node):
        return sign
    return Apply(node.op, tuple(_with_sign(each, sign) for each in node.args), node.sign, node.bracketed)


def angle_of(turn: Fraction, *, in_degrees: bool) -> Node:
    """`turn` times π, as one writes it; in degrees where the problem does."""
    size = abs(turn)
    if in_degrees:
        node: Node = Apply(op.DEGREES, (number(size * 180),))
    elif size == 0:
        node = ZERO
    else:
        top: Node = PI if size.numerator == 1 else times(number(size.numerator), PI, "")
        node = top if size.denominator == 1 else over(top, number(size.denominator))
    return negative(node) if turn < 0 else node


def family_of(start: Fraction, period: Fraction, counter: str, *, in_degrees: bool) -> Node:
    """The formula of a family: π/6 + 2πk, πk/2, 30° + 360°k."""
    letter = Sym(counter)
    if in_degrees:
        turned: Node = times(Apply(op.DEGREES, (number(period * 180),)), letter, "")
    else:
        top: Node = times(letter, PI, "")
        if period.numerator != 1:
            top = times(times(number(period.numerator), letter, ""), PI, "")
        turned = top if period.denominator == 1 else over(top, number(period.denominator))
    return plus(angle_of(start, in_degrees=in_degrees), turned) if start else turned


def of_function(function: Apply, value: Node, letter: str) -> Iterator[Family] | None:
    """Where sin, cos or tan of a·letter + b has the value; None where that is not known exactly."""
    inside = linear(function.args[0], letter)
    starts = _starts(function.op, value)
    if inside is None or starts is None:
        return None
    slope, shift = inside
    period = Fraction(1 if function.op is op.TAN else 2)
    return (((start - shift) / slope, period / abs(slope)) for start in starts)


def _starts(function: op.Op, value: Node) -> list[Fraction] | None:
    """The angles of one turn with the value, each checked exactly; none beyond 1."""
    inverse = op.OPERATORS.get(f"a{function.name}")
    if function not in {op.SIN, op.COS, op.TAN} or inverse is None or symbols(value):
        return None
    try:
        size = numeric.value(value, real=True)
    except (OutsideDomain, TooLarge):
        return None
    if function is not op.TAN and abs(size) > 1 + 1e-20:
        return []
    base = multiple_of_pi(Apply(inverse, (value,)))
    if base is None or equal(Apply(function, (times(number(base), PI),)), value).outcome is not Outcome.EQUAL:
        return None
    if function is op.TAN:
        return [base]
    return [base, 1 - base] if function is op.SIN else [base, -base]
