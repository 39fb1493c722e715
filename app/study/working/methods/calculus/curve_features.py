"""Features of a curve: its derivative set to 0, the signs around the zeros, the heights there."""

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Apply, Node, Sym, bracketed, substituted, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate
from app.study.problems.tasks.curves import CriticalPoints, CurveFeature
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.derivative_sign import derivative_of
from app.study.working.kinds.calculus.curve_features import (
    CURVE,
    FIRST,
    SECOND,
    own_study,
    signs_of,
    zeros_of,
)
from app.study.working.known.curves.features import WANTED_SIGNS, candidates, intervals, points_of
from app.study.working.known.curves.study import Study
from app.study.working.lines import Cases
from app.study.working.methods.calculus import derivative
from app.study.working.methods.equations.table import METHODS as EQUATIONS
from app.study.working.quantities import Named, Points, Said
from app.study.working.regions.lines import Intervals
from app.study.working.rules.calculus.exponentials import common_exponential
from app.study.working.rules.terms import is_sum
from app.study.working.step import Claim, NoRule, Step
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "curve-features"
_WITH_BOUNDS = {"highest", "lowest", "extremes"}


def fits(task: Task) -> bool:
    """Critical and stationary points, extrema, inflections, intervals of rising and bending."""
    return isinstance(task, CurveFeature | CriticalPoints)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, CurveFeature | CriticalPoints)
    try:
        found = own_study(task)
    except Unsolved as error:
        raise NoRule from error
    what = task.what if isinstance(task, CurveFeature) else "critical"
    order = 2 if what == "inflections" or what.startswith("concave") else 1
    slope = _differentiate(task, board, task.tree, FIRST)
    if order == 2:
        slope = _differentiate(task, board, slope, SECOND)
    _solve(task, board, slope, found, order)
    if isinstance(task, CriticalPoints):
        _critical(task, board, found)
        return
    if what not in _WITH_BOUNDS | {"stationary"}:
        _signs(task, board, found, order)
    if what in WANTED_SIGNS:
        _regions(task, board)
    else:
        _points(task, board)


def _differentiate(task: CurveFeature | CriticalPoints, board: Board, tree: Node, name: Sym) -> Node:
    """Two lines: the derivative as it stands, and worked out; its steps are folded in."""
    own = Board(derivative_of(tree, task.by))
    derivative.write(Differentiate(tree, task.by), own)
    slope = own.part(())
    says = say("working.curves.first" if name == FIRST else "working.curves.second")
    board.start(Equation(name, derivative_of(tree, task.by)), says)
    says = own.steps[0].says if len(own.steps) == 1 else say("working.curves.by-rules")
    substeps = tuple(own.steps) if len(own.steps) > 1 else ()
    after = Equation(name, slope)
    board.write(Step(board.line, after, says, ((1,),), substeps, Claim.STARTS))
    return slope


def _solve(task: CurveFeature | CriticalPoints, board: Board, slope: Node, found: Study, order: int) -> None:
    """The derivative set to 0, and the equation solved by its own methods."""
    if not any(place.is_zero for place in found.places):
        return
    start = Equation(slope, ZERO)
    board.start(start, say("working.curves.bend-zero" if order == 2 else "working.curves.slope-zero"))
    if start.left == Sym(task.by):
        return
    start = _without_exponential(task, board, slope)
    slope = start.left
    if slope == Sym(task.by):
        return
    equation = Solve(((slope, ZERO),), (task.by,), zeros_of(task).domain)
    for method in EQUATIONS:
        if not method.fits(equation):
            continue
        own = Board(start)
        try:
            method.write(equation, own)
        except NoRule:
            continue
        break
    else:
        raise NoRule
    if not own.steps:
        raise NoRule
    if len(own.steps) > 1 and all(step.claim is Claim.SAME for step in own.steps):
        says = say("working.curves.solved")
        board.write(Step(start, own.line, says, (), tuple(own.steps)))
        return
    for step in own.steps:
        board.write(step)


def _without_exponential(task: CurveFeature | CriticalPoints, board: Board, slope: Node) -> Equation:
    """e^x(x + 1) = 0 is x + 1 = 0: the factor is taken out, and left out, for it is never 0."""
    found = common_exponential(slope, task.by)
    if found is None:
        return Equation(slope, ZERO)
    factor, rest = found
    product = Equation(times(factor, bracketed(rest) if is_sum(rest) else rest), ZERO)
    board.start(product, say("working.curves.take-out", factor=to_text(factor)))
    end = Equation(rest, ZERO)
    board.start(end, say("working.curves.never-0", factor=to_text(factor)))
    return end


def _signs(task: CurveFeature, board: Board, found: Study, order: int) -> None:
    name = to_text(FIRST if order == 1 else SECOND)
    if not found.places:
        says = say("working.curves.one-sign", name=name)
    else:
        says = say("working.curves.signs", name=name, letter=task.by)
    board.start(signs_of(found, order, task.by), says)


def _critical(task: CriticalPoints, board: Board, found: Study) -> None:
    places = [place for place in found.places if place.height is not None]
    missing = [place for place in places if not place.is_zero]
    if not places:
        board.start(Said("none"), say("working.curves.never-zero"))
        return
    says = say("working.curves.critical")
    if missing:
        says = say("working.curves.no-slope", places=", ".join(to_text(place.at) for place in missing))
    row = tuple(Equation(Sym(task.by), place.at) for place in places)
    end = row[0] if len(row) == 1 else Cases(row)
    if board.line != end or missing:
        board.start(end, says)


def _points(task: CurveFeature, board: Board) -> None:
    """The heights at the places, then the points or values that are asked for."""
    row = points_of(task)
    if not row:
        board.start(Said("none"), say("working.curves.no-change"))
        return
    looked_at = candidates(task) if task.what in _WITH_BOUNDS else row
    if task.shape != "place":
        for at, up in looked_at:
            _height(task, board, at, up)
    rows: tuple[tuple[Node, ...], ...] = tuple(row)
    if task.shape == "place":
        rows = tuple((at,) for at, _ in row)
    elif task.shape == "value":
        rows = tuple((up,) for up in dict.fromkeys(up for _, up in row))
    board.start(Points(rows), say(_ENDS[task.what]))


_ENDS = {
    "stationary": "working.curves.stationary",
    "maxima": "working.curves.turns",
    "minima": "working.curves.turns",
    "extrema": "working.curves.turns",
    "inflections": "working.curves.inflects",
    "highest": "working.curves.compare",
    "lowest": "working.curves.compare",
    "extremes": "working.curves.compare",
}
_WHERE = {
    "increasing": "working.curves.increasing",
    "decreasing": "working.curves.decreasing",
    "concave-up": "working.curves.concave-up",
    "concave-down": "working.curves.concave-down",
}


def _height(task: CurveFeature, board: Board, at: Node, up: Node) -> None:
    """One line: the place put in, and what comes out."""
    put = substituted(task.tree, {task.by: bracketed(at) if symbols(task.tree) else at})
    says = say("working.curves.height", place=to_text(at), letter=task.by, put=to_text(put))
    board.start(Named(Apply(CURVE, (at,)), (up,)), says)


def _regions(task: CurveFeature, board: Board) -> None:
    row = intervals(task)
    says = say(_WHERE[task.what])
    if not row:
        board.start(Said("none"), says)
        return

    board.start(Intervals(tuple(row)), says)
