"""The set of numbers for which a condition holds, exactly: compared, and written as an answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy

from app.study.answers.kinds import Equation, Inequality, Interval, Region, Several, Value
from app.study.maths.tree import Const, Node, Sym, negative, number
from app.study.working.lines import EveryNumber, NoSolution
from app.study.working.polynomial import Coefficients, divided
from app.study.working.regions.conditions import Condition, condition, critical, holds
from app.study.working.regions.lines import Intervals
from app.study.working.regions.points import Point, Root, all_roots, between, near, roots_within
from app.study.working.regions.surds import Surd, root_of, written
from app.study.working.unsolved import Unsolved

MOST_POINTS = 24
INFINITY = Const("oo")
EVERYWHERE = Intervals((Interval(negative(INFINITY), INFINITY, low_closed=False, high_closed=False),))
"""All real numbers, as one interval."""
Piece = tuple[int, int, bool, bool]
"""From one end to another, by their places (−1 and the number of points are the infinite ones), and whether
the ends belong."""


@dataclass(frozen=True)
class ExactSet:
    """The points at which something may change, in order; whether each belongs, and each gap around them."""

    points: tuple[Root, ...]
    at_points: tuple[bool, ...]
    in_gaps: tuple[bool, ...]


def exact_set(of: Condition, letter: str, others: tuple[Coefficients, ...] = ()) -> ExactSet:
    """Where the condition holds; the roots of `others` are points too. Raises NotExact."""
    points = tuple(all_roots([*critical(of, letter), *others]))
    gaps = between(list(points))
    return ExactSet(
        points,
        tuple(holds(of, letter, point) for point in points),
        tuple(holds(of, letter, gap) for gap in gaps),
    )


def same_set(first: Condition, second: Condition, letter: str) -> bool:
    """Whether they hold for the same numbers, proven. Raises NotExact."""
    row = [*critical(first, letter), *critical(second, letter)]
    points = all_roots(row)
    if len(points) > MOST_POINTS:
        return False
    places: list[Point] = [*points, *between(points)]
    return all(holds(first, letter, point) is holds(second, letter, point) for point in places)


def implies(first: Condition, second: Condition, letter: str) -> bool:
    """Whether the second holds wherever the first does. Raises NotExact."""
    points = all_roots([*critical(first, letter), *critical(second, letter)])
    places: list[Point] = [*points, *between(points)]
    return all(holds(second, letter, point) or not holds(first, letter, point) for point in places)


# Written


def pieces(of: ExactSet) -> list[Piece]:
    """The intervals and single points of the set, in order."""
    found: list[Piece] = []
    count = len(of.points)
    for gap, inside in enumerate(of.in_gaps):
        if inside:
            low_closed = gap > 0 and of.at_points[gap - 1]
            high_closed = gap < count and of.at_points[gap]
            if found and found[-1][1] == gap - 1 and found[-1][3]:
                low, _, closed, _ = found.pop()
                found.append((low, gap, closed, high_closed))
            else:
                found.append((gap - 1, gap, low_closed, high_closed))
        if gap < count and of.at_points[gap] and not inside and not of.in_gaps[gap + 1]:
            found.append((gap, gap, True, True))
    return found


def ends(of: ExactSet) -> list[Node]:
    """The points, written as fractions or with square roots. Raises Unsolved where one is neither."""
    return [_written(point) for point in of.points]


def _written(point: Root) -> Node:
    x = sympy.Symbol("x")
    whole = sympy.Poly([sympy.Rational(c.numerator, c.denominator) for c in reversed(point.of)], x)
    for factor, _ in whole.factor_list()[1]:
        p = tuple(_fraction(c) for c in reversed(factor.all_coeffs()))
        if divided(point.of, p)[1] or not roots_within(p, point.low, point.high):
            continue
        if len(p) == 2:
            return number(-p[0] / p[1])
        if len(p) == 3:
            return _of_quadratic(p, point)
    raise Unsolved


def _of_quadratic(p: Coefficients, point: Root) -> Node:
    c, b, a = p
    found = root_of((b * b - 4 * a * c) / (4 * a * a))
    if found is None:
        raise Unsolved
    middle = -b / (2 * a)
    sign = 1 if near(point) > float(middle) else -1
    return written(Surd(middle, sign * found.b, found.c))


def _fraction(value: Any) -> Fraction:
    return Fraction(int(value.p), int(value.q))


def as_intervals(of: ExactSet) -> Interval | Region | Several | NoSolution:
    """The set in intervals, united; all numbers are the interval without ends. Raises Unsolved."""
    nodes = ends(of)
    parts: list[Interval | Several] = []
    for low, high, low_closed, high_closed in pieces(of):
        if low == high:
            parts.append(Several((Value(nodes[low]),), "{}"))
            continue
        below = nodes[low] if low >= 0 else negative(INFINITY)
        above = nodes[high] if high < len(nodes) else INFINITY
        parts.append(Interval(below, above, low_closed, high_closed))
    if not parts:
        return NoSolution()
    return parts[0] if len(parts) == 1 else Region(tuple(parts), "or")


def as_inequalities(of: ExactSet, letter: str) -> Inequality | Equation | Region | NoSolution | EveryNumber:
    """The set as inequalities for the letter: x < 2, 1 ≤ x < 3, x < 1 or x > 3, x ≠ 2. Raises Unsolved."""
    found = pieces(of)
    nodes = ends(of)
    if found == [(-1, len(nodes), False, False)]:
        return EveryNumber()
    if not found:
        return NoSolution()
    if _is_all_but_one(found, len(nodes)):
        return Inequality((Sym(letter), nodes[found[0][1]]), ("≠",))
    parts = [part for piece in found for part in _inequality(piece, nodes, letter)]
    if len(parts) == 1:
        return parts[0]
    return Region(tuple(_as_part(part) for part in parts), "or")


def _as_part(part: Inequality | Equation) -> Inequality | Value:
    return Value(part.right, part.left.name) if isinstance(part, Equation) else part  # type: ignore[union-attr]


def _is_all_but_one(found: list[Piece], count: int) -> bool:
    if len(found) != 2:
        return False
    (a, b, _, closed), (c, d, also, _) = found
    return a == -1 and d == count and b == c and not closed and not also


def _inequality(piece: Piece, nodes: list[Node], letter: str) -> Iterator[Inequality | Equation]:
    low, high, low_closed, high_closed = piece
    x = Sym(letter)
    if low == high:
        yield Equation(x, nodes[low])
    elif low < 0:
        yield Inequality((x, nodes[high]), ("<=" if high_closed else "<",))
    elif high >= len(nodes):
        yield Inequality((x, nodes[low]), (">=" if low_closed else ">",))
    else:
        signs = ("<=" if low_closed else "<", "<=" if high_closed else "<")
        yield Inequality((nodes[low], x, nodes[high]), signs)


def set_of(line: object, letter: str) -> ExactSet:
    """The set that a line or an answer says. Raises NotExact."""
    return exact_set(condition(line, letter), letter)
