"""Proves that lines about numbers say the same: amounts, ratios, remainders, columns, rounded numbers."""

from fractions import Fraction

from app.study.answers.kinds import Quantity, Ratio, Remainder, Value
from app.study.maths import operators as op
from app.study.maths.approximate import approximate
from app.study.maths.conversion import in_base
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Num, is_op, times
from app.study.working.columns import Columns
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.proof.prover import Prover
from app.study.working.said import Said


def _of_numbers(line: Line) -> bool:
    return is_expression(line) or isinstance(line, Columns | Said)


def _same(before: Line, after: Line, letter: str) -> bool:
    if isinstance(before, Columns):
        before = before.means
    if isinstance(after, Columns):
        after = after.means
    if is_expression(before) and is_expression(after):
        return equals(before, after)
    match before, after:
        case Said(Quantity() as one), Said(Quantity() as other):
            return _same_amount(one, other)
        case Said(Ratio(one)), Said(Ratio(other)):
            return _same_ratio(one, other)
        case _, Said(Remainder(quotient, rest)) if is_expression(before):
            return _is_remainder(before, quotient, rest)
        case _, Said(Value(tree, approximate=True)) if is_expression(before):
            return is_rounding(before, tree)
        case _, Said(Value(tree)) if is_expression(before):
            return equals(before, tree)
    return False


def _same_amount(one: Quantity, other: Quantity) -> bool:
    if one.unit is None or other.unit is None or one.unit.dimension != other.unit.dimension:
        return False
    if other.approximate and one.unit == other.unit:
        return is_rounding(one.tree, other.tree)
    return equals(in_base(one.tree, one.unit), in_base(other.tree, other.unit))


def _same_ratio(one: tuple[Node, ...], other: tuple[Node, ...]) -> bool:
    """Each part to the first as in the other, none of them zero."""
    if len(one) != len(other) or not all(map(approximate, (*one, *other))):
        return False
    return all(equals(times(a, other[0]), times(b, one[0])) for a, b in zip(one[1:], other[1:], strict=True))


def _is_remainder(division: Node, quotient: Node, rest: Node) -> bool:
    """n ÷ d is q R r: d·q + r = n, and r is from 0 up to less than d."""
    args: tuple[Node, ...] = getattr(division, "args", ())
    if len(args) != 2:
        return False
    if getattr(division, "name", "") == "+":  # q + r ÷ d
        whole, part = args
        return whole == quotient and is_op(part, op.OVER) and part.args[0] == rest
    if getattr(division, "name", "") != "/":
        return False
    n, d, q, r = map(rational, (*args, quotient, rest))
    if n is None or d is None or q is None or r is None:
        return False
    return n == d * q + r and 0 <= r < abs(d) and q.denominator == r.denominator == 1


def is_rounding(before: Node, after: Node) -> bool:
    """Whether `after` is nearest to `before` among the numbers with its last place."""
    exact, shown = approximate(before), rational(after)
    if exact is None or shown is None:
        return False
    return shown == 0 or abs(exact - shown) <= last_place(after) / 2  # to the nearest hundred, 48 is 0


def last_place(tree: Node) -> Fraction:
    """The place of the last digit that counts: 1/100 of 7.05, 100 of 17900."""
    args = getattr(tree, "args", ())
    if args:
        places = [last_place(each) for each in args if isinstance(each, Num)]
        if getattr(tree, "name", "") == "*" and len(args) == 2:  # 4.56 × 10^7
            scale = rational(args[1]) or Fraction(1)
            return last_place(args[0]) * scale
        if getattr(tree, "name", "") == "percent":
            return places[0] / 100 if places else last_place(args[0]) / 100
        return places[0] if places else last_place(args[0])
    if not isinstance(tree, Num):
        return Fraction(0)
    if tree.places:
        return Fraction(1, 10**tree.places)
    value, unit = int(tree.value), 1
    while value and value % (unit * 10) == 0:
        unit *= 10
    return Fraction(unit)


PROVER = Prover(_of_numbers, _same)
