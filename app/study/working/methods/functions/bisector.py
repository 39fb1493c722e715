"""The perpendicular bisector of two points: the midpoint, then the line through it that is perpendicular."""

from app.study.maths.tree import TWO, Sym, bracketed, over, plus
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import Bisector
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.known.functions.lines import of_bisector
from app.study.working.methods.functions.line import write_line
from app.study.working.methods.functions.points import X1, X2, Y1, Y2
from app.study.working.quantities import Named, Several
from app.study.working.rules.quantities import find
from engine.base.sentence import say

NAME = "bisector"


def fits(task: Task) -> bool:
    """The perpendicular bisector of two points."""
    return isinstance(task, Bisector)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Bisector)
    (x1, y1), (x2, y2) = task.points
    formula = over(plus(X1, X2), TWO), over(plus(Y1, Y2), TWO)
    put = over(plus(x1, bracketed(x2)), TWO), over(plus(y1, bracketed(y2)), TWO)
    known = facts(task)
    find(board, Sym("M"), formula, put, known[Sym("M")], say("working.functions.bisector"), brackets="()")
    if Sym("x_3") in known:
        named = tuple(Named(name, known[name]) for name in (Sym("x_3"), Sym("y_3")))
        board.start(Several(named), say("working.functions.third-point"))
    write_line(of_bisector(task), board)
