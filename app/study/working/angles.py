"""Angles: their place on the circle, and the functions' values that are known exactly."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    Num,
    is_op,
    negative,
    number,
    over,
    root,
    symbols,
    times,
)
from app.study.working.exact_numbers import Sum, exact
from engine.base.sentence import Sentence, say

PI = Const("pi")
_PI_KEY = (1, ((PI, Fraction(1)),))
Found = tuple[Node, Sentence]

_TWO, _THREE = Num(Fraction(2)), Num(Fraction(3))
_ROOT_2, _ROOT_3 = root(_TWO), root(_THREE)
_SINES: dict[Fraction, Node] = {
    Fraction(0): ZERO,
    Fraction(1, 6): over(ONE, _TWO),
    Fraction(1, 4): over(_ROOT_2, _TWO),
    Fraction(1, 3): over(_ROOT_3, _TWO),
    Fraction(1, 2): ONE,
}
"""Angle over π, from 0 to 1/2 → its sine."""
_TANGENTS: dict[Fraction, Node] = {
    Fraction(0): ZERO,
    Fraction(1, 6): over(_ROOT_3, _THREE),
    Fraction(1, 4): ONE,
    Fraction(1, 3): _ROOT_3,
}
_RECIPROCALS = {"sec": "cos", "csc": "sin", "cot": "tan"}
_OF_ANGLES = {"sin", "cos", "tan", *_RECIPROCALS}


def over_pi(node: Node) -> Fraction | None:
    """The angle as a multiple of π: 1/6 of π/6 and of 30°; None of any other."""
    if symbols(node):
        return None
    if is_op(node, op.DEGREES):
        value = rational(node.args[0])
        return None if value is None else value / 180
    if is_op(node, op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER) and has_degrees(node):
        return _of_degrees(node)
    found = exact(node)
    if found is None:
        return None
    return _multiple(found)


def has_degrees(node: Node) -> bool:
    """Whether the angle is in degrees."""
    return is_op(node, op.DEGREES) or (isinstance(node, Apply) and any(map(has_degrees, node.args)))


def _of_degrees(node: Apply) -> Fraction | None:
    degrees = [has_degrees(each) for each in node.args]
    row = [over_pi(each) if has else rational(each) for each, has in zip(node.args, degrees, strict=True)]
    known = [value for value in row if value is not None]
    if len(known) < len(row):
        return None
    if node.op is op.NEGATIVE:
        return -known[0]
    a, b = known
    if node.op in {op.PLUS, op.MINUS}:
        return (a + b if node.op is op.PLUS else a - b) if all(degrees) else None
    if node.op is op.TIMES:
        return None if all(degrees) else a * b
    return a / b if b and not degrees[1] else None


def _multiple(found: Sum) -> Fraction | None:
    if not found:
        return Fraction(0)
    return found[_PI_KEY] if set(found) == {_PI_KEY} else None


def angle(value: Fraction, *, degrees: bool) -> Node:
    """The angle of value·π, in degrees or as a multiple of π."""
    if degrees:
        node: Node = Apply(op.DEGREES, (number(abs(value) * 180),))
        return negative(node) if value < 0 else node
    size = abs(value)
    if not size:
        return ZERO
    top: Node = PI if size.numerator == 1 else times(number(size.numerator), PI, "")
    node = top if size.denominator == 1 else over(top, number(size.denominator))
    return negative(node) if value < 0 else node


def quadrant(value: Fraction) -> int:
    """1 to 4 of the angle value·π; 0 on an axis."""
    turned = value % 2
    if turned % Fraction(1, 2) == 0:
        return 0
    return int(turned / Fraction(1, 2)) + 1


def reference(value: Fraction) -> Fraction:
    """The reference angle over π: to the nearer half of the horizontal axis."""
    turned = value % 1
    return min(turned, 1 - turned)


def special_value(node: Apply) -> Found | None:
    """The value of a function at a special angle, of an arc function at a special value; else None."""
    if node.name in _OF_ANGLES and len(node.args) == 1:
        return _of_angle(node)
    if node.name in {"asin", "acos", "atan"}:
        return _arc(node)
    return None


def _of_angle(node: Apply) -> Found | None:
    value = over_pi(node.args[0])
    if value is None or reference(value) not in _SINES:
        return None
    inside = node.args[0]
    degrees = has_degrees(inside)
    name, turned = node.name, value % 2
    if turned != value:
        new = Apply(node.op, (angle(turned, degrees=degrees),))
        turns = int((value - turned) / 2)
        facts = {
            "before": to_text(node),
            "after": to_text(new),
            "angle": to_text(angle(turned, degrees=degrees)),
        }
        return new, say("working.trig.full-turns", **facts, n=abs(turns))
    if name in _RECIPROCALS:
        other = _RECIPROCALS[name]
        below = Apply(OPERATORS[other], (inside,))
        known = _value(other, turned)
        if known is None or known == ZERO:
            if name == "cot" and turned % 1 == Fraction(1, 2):
                return ZERO, say("working.trig.unit-circle", function=to_text(node), result="0")
            return None
        new = over(ONE, below)
        return new, say("working.trig.reciprocal", function=to_text(node), result=to_text(new))
    result = _value(name, turned)
    if result is None:
        return None
    where, base = quadrant(turned), reference(turned)
    if where in {0, 1}:
        if where == 0:
            return result, say("working.trig.unit-circle", function=to_text(node), result=to_text(result))
        return result, say("working.trig.special", function=to_text(node), result=to_text(result))
    first = Apply(node.op, (angle(base, degrees=degrees),))
    new = negative(first) if is_op(result, op.NEGATIVE) else first
    facts = {
        "angle": to_text(inside),
        "reference": to_text(angle(base, degrees=degrees)),
        "function": name,
        "result": to_text(new),
        "quadrant": str(where),
    }
    if is_op(result, op.NEGATIVE):
        return new, say("working.trig.reference-minus", **facts)
    return new, say("working.trig.reference-plus", **facts)


def _value(name: str, turned: Fraction) -> Node | None:
    """The sine, cosine or tangent of turned·π for 0 ≤ turned < 2; None where there is none."""
    base, where = reference(turned), turned % 2
    if name == "tan":
        if base not in _TANGENTS:
            return None
        size, minus_sign = _TANGENTS[base], where % 1 > Fraction(1, 2)
    elif name == "sin":
        size, minus_sign = _SINES[base], where > 1
    else:
        size = _SINES[Fraction(1, 2) - base]
        minus_sign = Fraction(1, 2) < where < Fraction(3, 2)
    return negative(size) if minus_sign and size != ZERO else size


def _arc(node: Apply) -> Found | None:
    """An arc function at a value of the table: the angle within the function's own range."""
    name = {"asin": "sin", "acos": "cos", "atan": "tan"}[node.name]
    table = _TANGENTS if name == "tan" else _SINES
    inside = node.args[0]
    if symbols(inside) or exact(inside) is None:
        return None
    for base, size in table.items():
        for sign in (1, -1):
            value = size if sign > 0 else negative(size)
            if equal(inside, value).outcome is not Outcome.EQUAL:
                continue
            turned = sign * base
            if name == "cos":
                turned = Fraction(1, 2) - turned
            result = angle(turned, degrees=False)
            facts = {
                "function": to_text(node),
                "name": name,
                "angle": to_text(result),
                "value": to_text(inside),
            }
            return result, say("working.trig.arc", **facts)
    return None
