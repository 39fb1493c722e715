"""Equations that hold on whole intervals: √(x²) = x, |x − 1|/(x − 1) = 1, x/x = 1."""

from fractions import Fraction
from itertools import pairwise
from typing import Any

import sympy

from app.study.answers.kinds import Answer, Interval, Region, Several, Value, Word
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import to_sympy
from app.study.maths.tree import Const, Node, is_op, negative, symbols, walk
from app.study.problems.tasks.equations import Solve

MOST_PLACES = 12
_SAMPLES = (Fraction(1, 3), Fraction(3, 7), Fraction(5, 9), Fraction(8, 11))


def by_pieces(task: Solve, difference: Any, x: Any) -> Answer | None:
    """The solutions where some interval consists of them; None where none does, or that is not known.

    Between the places where what stands in bars, under a root or below a bar is 0, the difference is a
    quotient of polynomials. Where it is 0, exact numbers put into the equation as it is written agree.
    """
    places = _places(task, x)
    if places is None or len(places) > MOST_PLACES or task.domain is not None:
        return None
    ends: list[Any] = [None, *places, None]
    pieces: list[tuple[Any, Any]] = []
    for low, high in pairwise(ends):
        above = _above(difference, x, low, high)
        if above is None:
            return None
        holds = [_holds(task, place) for place in _within(low, high)]
        if above.is_zero and all(holds):
            pieces.append((low, high))
        elif any(holds) or above.is_zero or _has_root(above, low, high):
            return None
    points = [place for place in places if _holds(task, place)]
    return _answer(pieces, points) if pieces else None


def _places(task: Solve, x: Any) -> list[Any] | None:
    """Where the pieces meet, in order; None where one is no rational number."""
    found: set[Any] = set()
    for each in (part for side in task.equations[0] for part in walk(side)):
        inner = _turning(each)
        if inner is None or task.unknowns[0] not in symbols(inner):
            continue
        try:
            roots = sympy.roots(sympy.Poly(to_sympy(inner), x))
        except sympy.PolynomialError:
            return None
        real = [root for root in roots if root.is_real]
        if any(not root.is_Rational for root in real):
            return None
        found |= set(real)
    return sorted(found)


def _turning(node: Node) -> Node | None:
    """What of it has to be looked at where it is 0."""
    if is_op(node, op.OVER):
        return node.args[1]
    if is_op(node, op.ABS, op.ROOT, op.LN, op.LOG):
        return node.args[0]
    if is_op(node, op.POWER) and not _is_natural(node.args[1]):
        return node.args[0]
    return None


def _is_natural(node: Node) -> bool:
    size = rational(node) if not symbols(node) else None
    return size is not None and size >= 0 and size.denominator == 1


def _within(low: Any, high: Any) -> list[Any]:
    """Several places between two, or beyond one."""
    if low is None and high is None:
        return [sympy.Rational(one.numerator, one.denominator) for one in (*_SAMPLES, Fraction(-5, 3))]
    rows = [sympy.Rational(one.numerator, one.denominator) for one in _SAMPLES]
    if low is None:
        return [high - 7 * one for one in rows]
    if high is None:
        return [low + 7 * one for one in rows]
    return [low + (high - low) * one for one in rows]


def _holds(task: Solve, place: Any) -> bool:
    """Whether the equation is true at a place, as it is written."""
    at = {task.unknowns[0]: Fraction(int(place.p), int(place.q))}
    left, right = (rational(side, at) for side in task.equations[0])
    return left is not None and left == right


def _above(difference: Any, x: Any, low: Any, high: Any) -> Any:
    """What is above the bar on this piece, as a polynomial; None where it is none."""
    sample = _within(low, high)[0]

    def undone(inside: Any) -> Any:
        return inside if inside.subs(x, sample) > 0 else -inside

    plain = difference.replace(sympy.Abs, undone)
    try:
        return sympy.Poly(sympy.numer(sympy.together(plain)), x)
    except sympy.PolynomialError:
        return None


def _has_root(above: Any, low: Any, high: Any) -> bool:
    roots = sympy.real_roots(above) if above.degree() > 0 else []
    return any((low is None or root > low) and (high is None or root < high) for root in roots)


def _answer(pieces: list[tuple[Any, Any]], points: list[Any]) -> Answer:
    infinity: Node = Const("oo")
    parts: list[Interval | Several] = []
    left = set(points)
    row = list(pieces)
    joined: list[tuple[Any, Any]] = []
    for low, high in row:
        if joined and joined[-1][1] == low and low in left:
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
    for low, high in joined:
        parts.append(
            Interval(
                negative(infinity) if low is None else from_sympy(low),
                infinity if high is None else from_sympy(high),
                low in left,
                high in left,
            )
        )
        left -= {place for place in left if _is_in(place, low, high)}
    if left:
        parts.append(Several(tuple(Value(from_sympy(place)) for place in sorted(left)), "{}"))
    if joined == [(None, None)]:
        return Word("all-reals")
    return parts[0] if len(parts) == 1 and isinstance(parts[0], Interval) else Region(tuple(parts), "or")


def _is_in(place: Any, low: Any, high: Any) -> bool:
    return (low is None or place >= low) and (high is None or place <= high)
