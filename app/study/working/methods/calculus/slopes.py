"""Slopes of curves given by an equation: both sides differentiated, solved for y'; tangents."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Node,
    Num,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    over,
    plus,
    substituted,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.curves import ImplicitSlope, TangentLine
from app.study.working.board import Board
from app.study.working.derivative_sign import bend_of, slope_of
from app.study.working.exact_numbers import simplest
from app.study.working.kinds.calculus.curves import NORMAL
from app.study.working.methods.calculus.implicit import differentiate_explicit, differentiate_implicit
from app.study.working.methods.calculus.implicit_second import differentiate_again
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "implicit-slope"


def fits(task: Task) -> bool:
    """The slope of a curve, or its tangent."""
    return isinstance(task, ImplicitSlope | TangentLine)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, ImplicitSlope | TangentLine)
    try:
        slope = _differentiate(task, board)
        name = slope_of(task.y)
        if isinstance(task, ImplicitSlope) and task.order == 2:
            slope, name = differentiate_again(board, task, slope), bend_of(task.y)
    except Unsolved as error:
        raise NoRule from error
    if task.at is None:
        return
    a, b = (simplest(each) or each for each in task.at)
    point = {task.x: bracketed(a), task.y: bracketed(b)}
    says = say("working.curves.at-point", point=f"({to_text(a)}, {to_text(b)})")
    put = substituted(slope, point)
    if symbols(slope):
        board.start(Equation(name, put), says)
    value = simplest(put)
    if value is None:
        raise NoRule
    if to_text(value) != to_text(put):
        board.start(Equation(name, value), say("working.triangles.work-out"))
    if isinstance(task, TangentLine):
        _tangent(task, board, _across(board, value) if task.normal else value)


def _differentiate(task: ImplicitSlope | TangentLine, board: Board) -> Node:
    """The lines that end with y' = …; what y' is."""
    if task.left == Sym(task.y) and task.y not in symbols(task.right):
        return differentiate_explicit(board, task.right, task.x, task.y)
    return differentiate_implicit(board, task.left, task.right, task.x, task.y)


def _across(board: Board, slope: Node) -> Node:
    """The slope of the normal, −1/m. Raises NoRule for an upright one."""
    value = simplest(negative(over(ONE, bracketed(slope))))
    if value is None or rational(slope) == 0:
        raise NoRule
    board.start(Equation(NORMAL, value), say("working.curves.across", slope=to_text(slope)))
    return value


def _tangent(task: TangentLine, board: Board, slope: Node) -> None:
    """Y = m(x − a) + b, multiplied out."""
    a, b = (simplest(each) or each for each in task.at)
    inside = bracketed(tidied(minus(Sym(task.x), bracketed(a))))
    factor = slope if isinstance(slope, Num) else bracketed(slope)
    height = bracketed(b) if is_sum(b) else b
    upper = inside if factor == ONE else times(factor, inside, "")
    first = minus(upper, height.args[0]) if is_op(height, op.NEGATIVE) else plus(upper, height)
    says = say("working.curves.normal" if task.normal else "working.curves.tangent")
    board.start(Equation(Sym(task.y), first), says)
    rest = simplest(minus(b, times(factor, bracketed(a))))
    if rest is None:
        return
    last = tidied(plus(times(factor, Sym(task.x), ""), bracketed(rest)))
    if to_text(last) != to_text(first):
        board.start(Equation(Sym(task.y), last), say("working.triangles.work-out"))
