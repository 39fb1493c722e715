"""Known largest and smallest values, areas between curves, iterations."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from mpmath import mp

from app.study.answers.kinds import Answer, Inequality, Several, Value
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    minus,
    number,
    over,
    plus,
    substituted,
    times,
    walk,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.calculus import Integrate
from app.study.problems.tasks.curves import AreaBetween, Extremum, Iterate, UpperBound
from app.study.problems.tasks.equations import Solve
from app.study.working.exact_numbers import simplest
from app.study.working.known import evidence
from app.study.working.known.calculus import definite, derivative
from app.study.working.known.known import Known, Table
from app.study.working.known.solve import solutions
from app.study.working.unsolved import Unsolved

_GRID = 2003
_SLACK = mp.mpf(10) ** -12
_MOST_DIGITS = 4000


def extreme(tree: Node, by: str, *, largest: bool) -> Node:
    """The largest or smallest value, at a point that the grid confirms. Raises Unsolved."""
    angles = {each.args[0] for each in walk(tree) if is_op(each, op.SIN, op.COS)}
    if any(isinstance(each, Sym) and each.name == by for each in _outside(tree)):
        raise Unsolved
    if len({each.name for each in walk(tree) if is_op(each, op.SIN, op.COS)}) == 1 and len(angles) == 1:
        return _of_one_function(tree, by, largest)
    return _at_special_angles(tree, by, largest)


def _outside(node: Node) -> list[Node]:
    """What stands outside sines and cosines."""
    if not isinstance(node, Apply):
        return [node]
    if node.op in {op.SIN, op.COS}:
        return []
    return [part for each in node.args for part in _outside(each)]


def _of_one_function(tree: Node, by: str, largest: bool) -> Node:
    """s for the function, which goes from −1 to 1."""
    inner = mapped(tree, lambda each: Sym("s") if is_op(each, op.SIN, op.COS) else each)
    if any(is_op(each, op.SIN, op.COS) for each in walk(inner)):
        raise Unsolved
    points = [number(each) for each in (-1, 0, 1)]
    try:
        found = solutions(Solve(((derivative(inner, "s"), number(0)),), ("s",)))[0]
        items = found.items if isinstance(found, Several) else (found,)
        points += [item.tree for item in items if isinstance(item, Value)]
    except Unsolved:
        pass
    at = [mp.mpf(2 * n - _GRID) / _GRID for n in range(_GRID + 1)]
    inside = [point for point in points if abs(numeric.value(point, real=True)) <= 1]
    return _best(inner, "s", inside, at, largest)


def _at_special_angles(tree: Node, by: str, largest: bool) -> Node:
    angles: list[Node] = [over(times(number(n), Const("pi")), number(12)) for n in range(24)]
    at = [2 * mp.pi * n / _GRID for n in range(_GRID)]
    return _best(tree, by, angles, at, largest)


def _best(tree: Node, by: str, points: list[Node], grid: list[numeric.Number], largest: bool) -> Node:
    sign = 1 if largest else -1

    def height(at: numeric.Number) -> numeric.Number:
        return sign * numeric.value(tree, {by: at}, 25, real=True)

    try:
        heights = [(height(numeric.value(point, real=True)), point) for point in points]
        best, point = max(heights, key=lambda one: one[0])
        if any(height(at) > best + _SLACK for at in grid):
            raise Unsolved
    except numeric.OutsideDomain as error:
        raise Unsolved from error
    value = substituted(tree, {by: bracketed(point)})
    return simplest(value) or value


def _extremum(task: Extremum, form: Form) -> Known:
    value = extreme(task.tree, task.by, largest=task.largest)
    return Known((Value(value),), evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


def _upper_bound(task: UpperBound, form: Form) -> Known:
    value = extreme(task.tree, task.by, largest=True)
    above = Inequality((value, Sym("k")), ("<=",))
    return Known((Value(value), above), evidence.WORKED_OUT, form)


def _iterate(task: Iterate, form: Form) -> Known:
    step: Callable[[Fraction], Fraction | None] = _next_of(task)
    value = rational(task.start)
    for _ in range(task.times):
        value = step(value) if value is not None else None
        if value is None or len(str(value.denominator)) > _MOST_DIGITS:
            raise Unsolved
    if value is None:
        raise Unsolved
    return Known((Value(number(value)),), evidence.WORKED_OUT, form)


def _next_of(task: Iterate) -> Callable[[Fraction], Fraction | None]:
    if not task.newton:
        return lambda at: rational(task.tree, {task.by: at})
    slope = derivative(task.tree, task.by)

    def step(at: Fraction) -> Fraction | None:
        height, steep = rational(task.tree, {task.by: at}), rational(slope, {task.by: at})
        return at - height / steep if height is not None and steep else None

    return step


def _area(task: AreaBetween, form: Form) -> Known:
    """Σ of the areas between the places where the curves meet."""
    places = meetings(task)
    if task.bounds is not None:
        low, high = (numeric.value(each, real=True) for each in task.bounds)
        inner = [place for place in places if low < numeric.value(place, real=True) < high]
        places = [task.bounds[0], *inner, task.bounds[1]]
    if len(places) < 2:
        raise Unsolved
    whole: Node | None = None
    for first, second in itertools.pairwise(places):
        part = definite(Integrate(minus(task.first, bracketed(task.second)), task.by, (first, second)))
        if not isinstance(part, Value):
            raise Unsolved
        size = Apply(op.ABS, (part.tree,))
        whole = size if whole is None else plus(whole, size)
    assert whole is not None
    return Known((Value(simplest(whole) or whole),), evidence.INTEGRATED, form.adding(Ask.EVALUATE))


def meetings(task: AreaBetween) -> list[Node]:
    """Where the curves meet, in order. Raises Unsolved."""
    equation = Solve(((task.first, task.second),), (task.by,))
    try:
        found: Answer = solutions(equation)[0]
    except Unsolved:
        if task.bounds is None:
            raise
        low, high = task.bounds
        within = Inequality((low, Sym(task.by), high), ("<=", "<="))
        found = solutions(replace(equation, domain=within))[0]
    items = found.items if isinstance(found, Several) else (found,)
    places = [item.tree for item in items if isinstance(item, Value)]
    return sorted(places, key=lambda place: numeric.value(place, real=True))


KNOWN: Table = {
    Extremum: _extremum,
    UpperBound: _upper_bound,
    Iterate: _iterate,
    AreaBetween: _area,
}
