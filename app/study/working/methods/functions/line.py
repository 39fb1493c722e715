"""The equation of a line: its slope, then its intercept from a point of it."""

from app.study.maths.to_text import to_text
from app.study.maths.tree import Sym, bracketed, minus, negative, number, over, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import LineThrough
from app.study.working.board import Board
from app.study.working.known.functions.facts import Facts, facts
from app.study.working.known.functions.lines import line_of, point_slope, slope_of
from app.study.working.methods.functions.points import X1, X2, Y1, Y2, less, slope
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, state
from app.study.working.step import Claim, Step
from engine.base.sentence import say

NAME = "line"
M, B, M1 = Sym("m"), Sym("b"), Sym("m_1")


def fits(task: Task) -> bool:
    """A line that is not upright."""
    return isinstance(task, LineThrough)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, LineThrough)
    write_line(task, board)


def write_line(task: LineThrough, board: Board) -> None:
    """The slope, the intercept, the equation. Raises NoRule."""
    if slope_of(task) is None:
        at = to_text(task.points[0][0])
        through = len(task.points) == 2 and not task.perpendicular
        says = say("working.functions.upright-line" if through else "working.functions.upright-beside", x=at)
        board.write(Step(board.line, line_of(task), says, claim=Claim.STARTS))
        return
    known = facts(task)
    _slope(task, board, known)
    if task.form == "point-slope":
        says = say("working.functions.point-slope")
        board.write(Step(board.line, point_slope(task), says, claim=Claim.STARTS))
        return
    (m,) = known[M]
    x, y = task.points[0]
    formula = minus(Y1, times(M, X1, ""))
    if len(task.points) == 3:
        formula = minus(Sym("y_3"), times(M, Sym("x_3"), ""))
    put = less(y, times(bracketed(m), bracketed(x), "*"))
    find(board, B, (formula,), (put,), known[B], say("working.functions.intercept"))
    (b,) = known[B]
    says = say("working.functions.line", m=to_text(m), b=to_text(b))
    board.write(Step(board.line, line_of(task), says, claim=Claim.STARTS))


def _slope(task: LineThrough, board: Board, known: Facts) -> None:
    if task.slope is not None:
        state(board, Named(M, known[M]), say("working.functions.slope-given"))
        return
    if task.beside is not None:
        _slope_of(task, board, known)
    elif len(task.points) == 3:
        at = (*task.points[1], *task.points[2])
        find(board, M1, (slope(X1, Y1, X2, Y2),), (slope(*at),), known[M1], say("working.functions.slope"))
    else:
        at = (*task.points[0], *task.points[1])
        find(board, M, (slope(X1, Y1, X2, Y2),), (slope(*at),), known[M], say("working.functions.slope"))
        return
    (m1,) = known[M1]
    if not task.perpendicular:
        state(board, Named(M, known[M]), say("working.functions.parallel", slope=to_text(m1)))
        return
    put = negative(over(number(1), bracketed(m1)))
    formula = negative(over(number(1), M1))
    find(board, M, (formula,), (put,), known[M], say("working.functions.perpendicular"))


def _slope_of(task: LineThrough, board: Board, known: Facts) -> None:
    assert task.beside is not None
    says = say("working.functions.slope-of-line", equation=" = ".join(map(to_text, task.beside)))
    state(board, Named(M1, known[M1]), says)
