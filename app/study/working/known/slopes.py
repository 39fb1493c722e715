"""Known slopes: of curves given by an equation, of inverse functions, differentials, where a slope is 0."""

import itertools
from collections.abc import Iterator

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Equation, Several, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import (
    ONE,
    ZERO,
    Node,
    Sym,
    bracketed,
    has,
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
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.curves import (
    CriticalPoints,
    Differential,
    ImplicitSlope,
    InverseSlope,
    ParametricSlope,
    TangentLine,
)
from app.study.problems.tasks.equations import Solve
from app.study.working.known import evidence
from app.study.working.known.calculus import derivative
from app.study.working.known.curves.study import exactly, study
from app.study.working.known.known import Known, Table
from app.study.working.known.solve import solutions
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

_OF_WORK = (Ask.SIMPLIFY, Ask.EVALUATE, Ask.INTERVAL, Ask.VECTOR)
_GUESSES = (0, 1, -1, 2, -2, 3, -3)


def implicit_slope(task: ImplicitSlope | TangentLine) -> Node:
    """−F_x/F_y for F = left − right. Raises Unsolved."""
    curve = minus(task.left, bracketed(task.right))
    across, up = derivative(curve, task.x), derivative(curve, task.y)
    if equal(up, ZERO).outcome is not Outcome.DIFFERENT:
        raise Unsolved
    return negative(over(across, up))


def implicit_derivative(task: ImplicitSlope) -> Node:
    """The slope, or how it changes along the curve. Raises Unsolved."""
    slope = implicit_slope(task)
    if task.order == 1:
        return slope
    across, up = derivative(slope, task.x), derivative(slope, task.y)
    return plus(across, times(bracketed(up), bracketed(slope)))


def equal_on_curve(a: Node, b: Node, task: ImplicitSlope) -> bool:
    """Whether a − b is a multiple of left − right above its bar, and so 0 on the curve. Raises Unsolved."""
    with unsolved_where_sympy_fails():
        x, y = symbol(task.x), symbol(task.y)
        top = sympy.fraction(sympy.together(to_sympy(minus(a, bracketed(b)))))[0]
        curve = sympy.fraction(sympy.together(to_sympy(minus(task.left, bracketed(task.right)))))[0]
        if not top.is_polynomial(x, y) or not curve.is_polynomial(x, y):
            return False
        quotient, rest = sympy.div(sympy.Poly(top, x, y), sympy.Poly(curve, x, y))
        if not rest.is_zero:
            return False
        found = times(bracketed(from_sympy(quotient.as_expr())), bracketed(from_sympy(curve)))
        return equal(found, from_sympy(sympy.expand(top))).outcome is Outcome.EQUAL


def _at(task: ImplicitSlope | TangentLine, tree: Node) -> Node:
    """`tree` at the point, which has to be on the curve. Raises Unsolved."""
    assert task.at is not None
    point = {task.x: bracketed(task.at[0]), task.y: bracketed(task.at[1])}
    sides = [substituted(side, point) for side in (task.left, task.right)]
    if any(map(symbols, sides)) or equal(*sides).outcome is not Outcome.EQUAL:
        raise Unsolved
    found = substituted(tree, point)
    try:
        numeric.value(found, real=True)
    except numeric.OutsideDomain as error:
        raise Unsolved from error
    return found


def _slope(task: ImplicitSlope, form: Form) -> Known:
    tree = implicit_derivative(task)
    if task.at is None:
        return Known((Value(tree),), evidence.DIFFERENTIATED, form.without(*_OF_WORK))
    return Known((Value(_at(task, tree)),), evidence.DIFFERENTIATED, form)


def _tangent(task: TangentLine, form: Form) -> Known:
    """y = m(x − a) + b; across it with −1/m for m. Raises Unsolved, also for a line that is upright."""
    m = _at(task, implicit_slope(task))
    if task.normal:
        if equal(m, ZERO).outcome is not Outcome.DIFFERENT:
            raise Unsolved
        m = negative(over(ONE, bracketed(m)))
    a, b = task.at
    right = plus(times(bracketed(m), bracketed(minus(Sym(task.x), bracketed(a)))), bracketed(b))
    answers = (Equation(Sym(task.y), right), Value(right, task.y))
    return Known(answers, evidence.DIFFERENTIATED, form.without(*_OF_WORK))


def _inverse(task: InverseSlope, form: Form) -> Known:
    """1/f′ where f has the value."""
    slope = derivative(task.tree, task.by)
    places = [each for each in _places(task) if not symbols(each)]
    values = [over(ONE, substituted(slope, {task.by: bracketed(place)})) for place in places]
    if len(values) != 1:
        raise Unsolved
    try:
        numeric.value(values[0], real=True)
    except numeric.OutsideDomain as error:
        raise Unsolved from error
    return Known((Value(values[0]),), evidence.DIFFERENTIATED, form)


def _places(task: InverseSlope) -> Iterator[Node]:
    try:
        found = solutions(Solve(((task.tree, task.at),), (task.by,)))[0]
    except Unsolved:
        yield from _guessed(task)
        return
    items = found.items if isinstance(found, Several) else (found,)
    for item in items:
        if isinstance(item, Value):
            yield item.tree


def _guessed(task: InverseSlope) -> Iterator[Node]:
    """A whole number at which f has the value, where f only rises or only falls."""
    slope = derivative(task.tree, task.by)
    signs = set()
    for n in range(-80, 81):
        try:
            height = numeric.value(slope, {task.by: mp.mpf(n) / 7 + mp.mpf("0.013")}, real=True)
        except numeric.OutsideDomain:
            return
        signs.add(height > 0)
    if len(signs) != 1:
        return
    for n in _GUESSES:
        at = substituted(task.tree, {task.by: bracketed(number(n))})
        if equal(at, task.at).outcome is Outcome.EQUAL:
            yield number(n)


def parametric_slope(task: ParametricSlope) -> Node:
    """(dy/dt)/(dx/dt). Raises Unsolved."""
    across = derivative(task.x, task.by)
    if equal(across, ZERO).outcome is not Outcome.DIFFERENT:
        raise Unsolved
    found = over(bracketed(derivative(task.y, task.by)), bracketed(across))
    if task.at is None:
        return found
    value = substituted(found, {task.by: bracketed(task.at)})
    try:
        numeric.value(value, real=True)
    except numeric.OutsideDomain as error:
        raise Unsolved from error
    return value


def _parametric(task: ParametricSlope, form: Form) -> Known:
    if task.at is None:
        form = form.without(*_OF_WORK)
    value = parametric_slope(task)
    shown = exactly(value) if task.at is not None else tidied_fraction(value)
    return Known((Value(shown),), evidence.DIFFERENTIATED, form)


def tidied_fraction(node: Node) -> Node:
    """As SymPy cancels it, where that is proven equal."""
    with unsolved_where_sympy_fails():
        found = from_sympy(sympy.simplify(to_sympy(node)))
    return found if equal(found, node).outcome is Outcome.EQUAL else node


def _differential(task: Differential, form: Form) -> Known:
    slope = derivative(task.tree, task.by)
    if task.at is None:
        dx = times(Sym("d"), Sym(task.by), "")
        return Known((Value(times(bracketed(slope), dx)),), evidence.DIFFERENTIATED, form.without(*_OF_WORK))
    assert task.step is not None
    value = times(bracketed(substituted(slope, {task.by: bracketed(task.at)})), bracketed(task.step))
    return Known((Value(value),), evidence.DIFFERENTIATED, form)


def critical_places(task: CriticalPoints) -> list[Node]:
    """Where the derivative is 0, or missing though the curve has a value. Raises Unsolved."""
    return [place.at for place in study(task.tree, task.by).places if place.height is not None]


def _critical(task: CriticalPoints, form: Form) -> Known:
    try:
        places = critical_places(task)
    except Unsolved:
        places = _flat_places(task)
        inner = places
    else:
        inner = _inner_places(task)
    answers = tuple(dict.fromkeys((_named(task, places), _named(task, inner))))
    return Known(answers, evidence.DIFFERENTIATED, form.without(*_OF_WORK))


def _named(task: CriticalPoints, places: list[Node]) -> Answer:
    values = [Value(place, task.by) for place in places]
    if not values:
        return Word("none")
    return values[0] if len(values) == 1 else Several(tuple(values), "", task.by)


def _inner_places(task: CriticalPoints) -> list[Node]:
    """Without the ends of the domain, which some books do not count."""
    found = study(task.tree, task.by)
    pairs = zip(found.places, itertools.pairwise(found.signs), strict=True)
    return [place.at for place, signs in pairs if place.height is not None and all(signs)]


def _flat_places(task: CriticalPoints) -> list[Node]:
    """Where the derivative is 0; functions with bars or odd roots may have others. Raises Unsolved."""
    if has(task.tree, op.ABS) or _has_odd_root(task.tree):
        raise Unsolved
    slope = derivative(task.tree, task.by)
    found = solutions(Solve(((slope, ZERO),), (task.by,)))[0]
    items = found.items if isinstance(found, Several) else (found,)
    places = [item.tree for item in items if isinstance(item, Value) and _is_defined(task, item.tree)]
    if len(places) != len(items) and not (isinstance(found, Word) and found.name == "none"):
        raise Unsolved
    return places


def _has_odd_root(node: Node) -> bool:
    for each in walk(node):
        if is_op(each, op.ROOT, op.POWER):
            n = rational(each.args[1])
            index = n and (n if each.op is op.ROOT else n.denominator)
            if index and index > 1 and index % 2:
                return True
    return False


def _is_defined(task: CriticalPoints, place: Node) -> bool:
    try:
        numeric.value(substituted(task.tree, {task.by: place}), real=True)
    except numeric.OutsideDomain:
        return False
    return True


KNOWN: Table = {
    ImplicitSlope: _slope,
    ParametricSlope: _parametric,
    TangentLine: _tangent,
    InverseSlope: _inverse,
    Differential: _differential,
    CriticalPoints: _critical,
}
