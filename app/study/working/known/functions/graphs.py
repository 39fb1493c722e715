"""What is known of graphs: intercepts, vertex, slope, centre, foci, asymptotes."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from app.study.answers.kinds import Answer, Assignments, Equation, Several, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import (
    ZERO,
    Node,
    Sym,
    is_op,
    mapped,
    minus,
    number,
    substituted,
    symbols,
    walk,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.functions import OfGraph
from app.study.working.known import evidence, solve
from app.study.working.known.functions import conic_graphs
from app.study.working.known.functions.answers import all_of, point, value
from app.study.working.known.functions.asymptotes import horizontal, vertical
from app.study.working.known.functions.conics import linear, parabola
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import written
from app.study.working.unsolved import Unsolved

Finds = Callable[[OfGraph], list[Answer]]


def explicit(task: OfGraph) -> Node:
    """The formula for the up letter: y = …. Raises Unsolved where it is not linear in it."""
    if task.left == Sym(task.up) and task.up not in symbols(task.right):
        return task.right
    found = polynomial(minus(task.left, task.right)) or {}
    size = found.get(((task.up, 1),))
    rest = {one: value for one, value in found.items() if all(name != task.up for name, _ in one)}
    if size is None or len(rest) + 1 != len(found):
        raise Unsolved
    return written({one: -other / size for one, other in rest.items()}) if rest else ZERO


# Intercepts


def _zeros(task: OfGraph, other: str, wanted: str) -> list[Node]:
    """The values of `wanted` where `other` is 0; none where there are none. Raises Unsolved."""
    left, right = (substituted(side, {other: ZERO}) for side in (task.left, task.right))
    if wanted not in symbols(left) | symbols(right):
        raise Unsolved
    if left == Sym(wanted) and not symbols(right):
        return _one_value(right)
    found = solve.solutions(Solve(((left, right),), (wanted,)))[0]
    if isinstance(found, Word):
        if found.name != "none":
            raise Unsolved
        return []
    items = found.items if isinstance(found, Several) else (found,)
    if not all(isinstance(item, Value) for item in items):
        raise Unsolved
    return [item.tree for item in items if isinstance(item, Value)]


def _one_value(right: Node) -> list[Node]:
    exact = rational(right)
    if exact is not None:
        return [number(exact)]
    try:
        numeric.value(right, real=True)
    except numeric.OutsideDomain:
        return []
    return [right]


def _shaped(task: OfGraph, values: list[Node], points: list[Several]) -> list[Answer]:
    if not values:
        return [Word("none")]
    pairs, numbers = all_of(points), all_of(value(one) for one in values)
    return [numbers, pairs] if task.shape == "value" else [pairs, numbers]


def _across(task: OfGraph) -> list[Answer]:
    found = _zeros(task, task.up, task.across)
    labelled: list[Answer] = [value(found[0], task.across)] if len(found) == 1 else []
    return [*_shaped(task, found, [point(one, ZERO) for one in found]), *labelled]


def _up(task: OfGraph) -> list[Answer]:
    found = _zeros(task, task.across, task.up)
    labelled: list[Answer] = [value(found[0], task.up)] if len(found) == 1 else []
    return [*_shaped(task, found, [point(ZERO, one) for one in found]), *labelled]


def _both(task: OfGraph) -> list[Answer]:
    across = [point(one, ZERO) for one in _zeros(task, task.up, task.across)]
    up = [point(ZERO, one) for one in _zeros(task, task.across, task.up)]
    different = list(dict.fromkeys([*across, *up]))
    if not different:
        return [Word("none")]
    found = [all_of(different)]
    if not across:
        found.append(Several((*up, Word("none")), ""))
    if len(across) == len(up) == 1:
        names = ((task.across, across[0].items[0]), (task.up, up[0].items[0]))
        found += [Assignments(names), Several((across[0].items[0], up[0].items[0]), "()")]
    return found


def _sum(task: OfGraph) -> list[Answer]:
    found = [_zeros(task, task.up, task.across), _zeros(task, task.across, task.up)]
    values = [rational(one) for row in found for one in row]
    if len(found[0]) != 1 or len(found[1]) != 1 or None in values:
        raise Unsolved
    return [value(sum(one for one in values if one is not None))]


# Lines


def _slope(task: OfGraph) -> list[Answer]:
    a, b, _ = linear(task.left, task.right, task.across, task.up)
    return [value(-a / b, "m")] if b else [Word("undefined")]


def _parallel_slope(task: OfGraph) -> list[Answer]:
    return _slope(task)


def _perpendicular_slope(task: OfGraph) -> list[Answer]:
    a, b, _ = linear(task.left, task.right, task.across, task.up)
    return [value(b / a, "m")] if a else [Word("undefined")]


def _slope_and_intercept(task: OfGraph) -> list[Answer]:
    a, b, c = linear(task.left, task.right, task.across, task.up)
    if not b:
        raise Unsolved
    m, intercept = value(-a / b), value(-c / b)
    named = Assignments((("m", m), ("b", intercept)))
    return [Several((m, point(0, -c / b)), "()"), named, Several((m, intercept), "()")]


def _slope_intercept(task: OfGraph) -> list[Answer]:
    linear(task.left, task.right, task.across, task.up)
    formula = explicit(task)
    return [Equation(Sym(task.up), formula), value(formula)]


# Parabolas and graphs of absolute values


def turning(task: OfGraph) -> tuple[Fraction, Fraction, Fraction]:
    """(a, h, k) of y = a(x − h)² + k, or of a|x − h| + k. Raises Unsolved for another graph."""
    try:
        found = parabola(task.left, task.right, task.across, task.up)
    except Unsolved:
        return _of_absolute(task)
    if found.squared != task.across:
        raise Unsolved
    return found.a, found.h, found.k


def _of_absolute(task: OfGraph) -> tuple[Fraction, Fraction, Fraction]:
    formula = explicit(task) if task.left == Sym(task.up) else ZERO
    inner = [each for each in walk(formula) if is_op(each, op.ABS)]
    if len(inner) != 1:
        raise Unsolved
    (bars,) = inner
    inside = polynomial(bars.args[0])
    outside = polynomial(_exchanged(formula, bars, Sym("w")))
    if inside is None or outside is None:
        raise Unsolved
    m, n = inside.get(((task.across, 1),), Fraction(0)), inside.get((), Fraction(0))
    a, k = outside.get((("w", 1),), Fraction(0)), outside.get((), Fraction(0))
    if (
        not m
        or not a
        or not set(inside) <= {((task.across, 1),), ()}
        or not set(outside) <= {(("w", 1),), ()}
    ):
        raise Unsolved
    return a * abs(m), -n / m, k


def _exchanged(tree: Node, old: Node, new: Node) -> Node:
    return mapped(tree, lambda each: new if each == old else each)


def _vertex(task: OfGraph) -> list[Answer]:
    try:
        _, h, k = turning(task)
    except Unsolved:
        found = parabola(task.left, task.right, task.across, task.up)
        return [point(found.k, found.h)]
    return [point(h, k)]


def _axis(task: OfGraph) -> list[Answer]:
    try:
        _, h, _ = turning(task)
    except Unsolved:
        found = parabola(task.left, task.right, task.across, task.up)
        return [value(found.h, found.squared)]
    return [value(h, task.across)]


def _axis_and_vertex(task: OfGraph) -> list[Answer]:
    return [Several((_axis(task)[0], _vertex(task)[0]), "()")]


def _vertex_x(task: OfGraph) -> list[Answer]:
    return [value(turning(task)[1], task.across)]


def _vertex_y(task: OfGraph) -> list[Answer]:
    return [value(turning(task)[2], task.up)]


def _extreme(task: OfGraph) -> list[Answer]:
    a, h, k = turning(task)
    if (task.what == "minimum" and a < 0) or (task.what == "maximum" and a > 0):
        return [Word("none")]
    if task.what == "extremum" and task.shape != "value":
        return [value(k), point(h, k)]
    return [value(k, task.up), point(h, k)]


_FINDS: Mapping[str, Finds] = {
    "x-intercepts": _across,
    "y-intercept": _up,
    "intercepts": _both,
    "intercept-sum": _sum,
    "slope": _slope,
    "parallel-slope": _parallel_slope,
    "perpendicular-slope": _perpendicular_slope,
    "slope-and-intercept": _slope_and_intercept,
    "slope-intercept": _slope_intercept,
    "vertex": _vertex,
    "axis": _axis,
    "axis-and-vertex": _axis_and_vertex,
    "vertex-x": _vertex_x,
    "vertex-y": _vertex_y,
    "minimum": _extreme,
    "maximum": _extreme,
    "extremum": _extreme,
    "vertex-form": conic_graphs.vertex_form_of,
    "center": conic_graphs.center,
    "radius": conic_graphs.radius,
    "center-and-radius": conic_graphs.center_and_radius,
    "foci": conic_graphs.foci,
    "vertices": conic_graphs.vertices,
    "focus": conic_graphs.focus,
    "directrix": conic_graphs.directrix,
    "eccentricity": conic_graphs.eccentricity,
    "asymptotes": conic_graphs.asymptotes,
    "conic-form": conic_graphs.conic_form,
    "vertical-asymptotes": vertical,
    "horizontal-asymptote": horizontal,
}


def answers_of(task: OfGraph) -> list[Answer]:
    """Each is right by itself, the first is shown. Raises Unsolved."""
    finds = _FINDS.get(task.what)
    if finds is None:
        raise Unsolved
    return finds(task)


def _graph(task: OfGraph, form: Form) -> Known:
    form = form.without(Ask.INTERVAL, Ask.SIMPLIFY, Ask.SCIENTIFIC).adding(Ask.VECTOR)
    return Known(tuple(answers_of(task)), evidence.WORKED_OUT, form)


KNOWN: Table = {OfGraph: _graph}
