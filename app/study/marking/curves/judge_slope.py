"""Judges the slope of a curve that is given by an equation: what is equal on the curve is right."""

from collections.abc import Iterator, Sequence

from mpmath import mp

from app.study.answers.kinds import Answer, Value
from app.study.marking.verdict import Judgement, Verdict, beyond, correct
from app.study.maths import numeric
from app.study.maths.tree import Node, bracketed, minus, symbols
from app.study.problems.tasks.curves import ImplicitSlope
from app.study.working.known import evidence
from app.study.working.known.slopes import implicit_derivative

_POINTS = 4
_DIGITS = 30
_NEAR = mp.mpf(10) ** -15


def slope_on_curve(task: ImplicitSlope, given: Sequence[Answer], compared: Judgement) -> Judgement:
    """`compared`, unless an answer that is another expression has the same value on the curve."""
    if compared.verdict is not Verdict.WRONG or task.at is not None:
        return compared
    known = implicit_derivative(task)
    points = list(_points(task))
    if len(points) < _POINTS:
        return beyond(evidence.DIFFERENTIATED)
    trees = [one.tree for one in given if isinstance(one, Value) and symbols(one.tree) <= {task.x, task.y}]
    same = any(all(_same_at(point, tree, known) for point in points) for tree in trees)
    return correct(evidence.DIFFERENTIATED) if same else compared


def _same_at(point: dict[str, numeric.Number], tree: Node, known: Node) -> bool:
    try:
        a, b = (numeric.value(each, point, _DIGITS) for each in (tree, known))
    except numeric.OutsideDomain:
        return False
    return bool(abs(a - b) <= _NEAR * max(1, abs(b)))


def _points(task: ImplicitSlope) -> Iterator[dict[str, numeric.Number]]:
    """Points of the curve, found by Newton's method from here and there."""
    curve = minus(task.left, bracketed(task.right))
    found: list[dict[str, numeric.Number]] = []
    with mp.workdps(_DIGITS):
        for n in range(1, 25):
            x = mp.mpf(7 * n % 23) / 5 - mp.mpf("2.13")

            def height(y: numeric.Number, x: numeric.Number = x) -> numeric.Number:
                return numeric.value(curve, {task.x: x, task.y: y}, _DIGITS)

            for start in (mp.mpf("1.3"), mp.mpf("-1.7")):
                try:
                    y = mp.findroot(height, start, tol=mp.mpf(10) ** -50, maxsteps=40)
                except (ValueError, ZeroDivisionError, numeric.OutsideDomain):
                    continue
                if numeric.is_real(y):
                    found.append({task.x: x, task.y: mp.re(y)})
            if len(found) >= 2 * _POINTS:
                break
    yield from found
