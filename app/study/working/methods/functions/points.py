"""Two points: slope, midpoint and distance by their formulas."""

from app.study.maths.tree import TWO, Node, Sym, bracketed, minus, over, plus, power, root
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import OfPoints
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.quantities import Said
from app.study.working.rules.quantities import find
from app.study.working.step import Claim, Step
from engine.base.sentence import say

NAME = "points"
X1, Y1, X2, Y2 = map(Sym, ("x_1", "y_1", "x_2", "y_2"))


def fits(task: Task) -> bool:
    """Slope, midpoint or distance."""
    return isinstance(task, OfPoints) and task.what in {"slope", "midpoint", "distance"}


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, OfPoints)
    (x1, y1), (x2, y2) = task.points
    _WRITES[task.what](task, board, (x1, y1, x2, y2))


def _slope(task: OfPoints, board: Board, at: tuple[Node, ...]) -> None:
    known = facts(task)
    if known[X1] == known[X2]:
        board.write(Step(board.line, Said("undefined"), say("working.functions.upright"), claim=Claim.STARTS))
        return
    find(
        board,
        Sym("m"),
        (slope(X1, Y1, X2, Y2),),
        (slope(*at),),
        known[Sym("m")],
        say("working.functions.slope"),
    )


def slope(x1: Node, y1: Node, x2: Node, y2: Node) -> Node:
    """(y2 − y1)/(x2 − x1)."""
    return over(less(y2, y1), less(x2, x1))


def less(a: Node, b: Node) -> Node:
    """a − b with brackets around a negative b."""
    return minus(a, bracketed(b))


def _midpoint(task: OfPoints, board: Board, at: tuple[Node, ...]) -> None:
    x1, y1, x2, y2 = at
    formula = over(plus(X1, X2), TWO), over(plus(Y1, Y2), TWO)
    put = over(plus(x1, bracketed(x2)), TWO), over(plus(y1, bracketed(y2)), TWO)
    says = say("working.functions.midpoint")
    find(board, Sym("M"), formula, put, facts(task)[Sym("M")], says, brackets="()")


def _distance(task: OfPoints, board: Board, at: tuple[Node, ...]) -> None:
    value = facts(task)[Sym("d")]
    find(
        board,
        Sym("d"),
        (distance(X1, Y1, X2, Y2),),
        (distance(*at),),
        value,
        say("working.functions.distance"),
    )


def distance(x1: Node, y1: Node, x2: Node, y2: Node) -> Node:
    """√((x2 − x1)² + (y2 − y1)²)."""
    return root(plus(power(bracketed(less(x2, x1)), TWO), power(bracketed(less(y2, y1)), TWO)))


_WRITES = {"slope": _slope, "midpoint": _midpoint, "distance": _distance}
