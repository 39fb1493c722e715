"""Slopes of curves given by an equation: both sides differentiated, solved for y'; tangents."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Node,
    Num,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    substituted,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.curves import ImplicitSlope, TangentLine
from app.study.working.board import Board
from app.study.working.exact_numbers import simplest
from app.study.working.kinds.curves import SLOPE
from app.study.working.known.calculus import derivative
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "implicit-slope"
_MOST_COMMON = 60


def fits(task: Task) -> bool:
    """The slope of a curve, or its tangent."""
    return isinstance(task, ImplicitSlope | TangentLine)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, ImplicitSlope | TangentLine)
    try:
        slope = _differentiate(task, board)
    except Unsolved as error:
        raise NoRule from error
    if task.at is None:
        return
    a, b = (simplest(each) or each for each in task.at)
    point = {task.x: bracketed(a), task.y: bracketed(b)}
    says = say("working.curves.at-point", point=f"({to_text(a)}, {to_text(b)})")
    put = substituted(slope, point)
    if symbols(slope):
        board.start(Equation(Sym(SLOPE), put), says)
    value = simplest(put)
    if value is None:
        raise NoRule
    if to_text(value) != to_text(put):
        board.start(Equation(Sym(SLOPE), value), say("working.triangles.work-out"))
    if isinstance(task, TangentLine):
        _tangent(task, board, value)


def _differentiate(task: ImplicitSlope | TangentLine, board: Board) -> Node:
    """The lines that end with y' = …; what y' is."""
    if task.left == Sym(task.y) and task.y not in symbols(task.right):
        slope = tidied(derivative(task.right, task.x))
        board.start(Equation(Sym(SLOPE), slope), say("working.curves.differentiate"))
        return slope
    sides = [_side(side, task) for side in (task.left, task.right)]
    board.start(
        Equation(*(_with_slope(*side) for side in sides)), say("working.curves.both-sides", letter=task.y)
    )
    (left, left_y), (right, right_y) = sides
    across, up = tidied(minus(right, bracketed(left))), tidied(minus(left_y, bracketed(right_y)))
    if equal(up, ZERO).outcome is not Outcome.DIFFERENT:
        raise NoRule
    slope = over(across, up) if up != ONE else across
    board.start(Equation(Sym(SLOPE), slope), say("working.curves.solve"))
    simple = _cancelled(across, up)
    if to_text(simple) != to_text(slope):
        board.start(Equation(Sym(SLOPE), simple), say("working.curves.cancel"))
    return simple


def _side(side: Node, task: ImplicitSlope | TangentLine) -> tuple[Node, Node]:
    return tidied(derivative(side, task.x)), tidied(derivative(side, task.y))


def _with_slope(rest: Node, factor: Node) -> Node:
    """Rest + factor·y'."""
    if rational(factor) == 0:
        return rest
    own = Sym(SLOPE)
    if rational(factor) == 1:
        part: Node = own
    else:
        part = times(bracketed(factor) if is_sum(factor) else factor, own, "")
    return part if rational(rest) == 0 else plus(rest, part)


def _cancelled(top: Node, bottom: Node) -> Node:
    """The fraction with the largest common number cancelled, and a minus in front of it."""
    for n in range(_MOST_COMMON, 1, -1):
        above, below = _divided(top, n), _divided(bottom, n)
        if above is not None and below is not None:
            top, bottom = above, below
            break
    if is_op(top, op.NEGATIVE):
        return negative(_cancelled(top.args[0], bottom))
    return top if rational(bottom) == 1 else over(top, bottom)


def _divided(node: Node, n: int) -> Node | None:
    """The sum with each term divided by n; None where a term's number is no multiple."""
    row: list[Term] = []
    for term in terms(node):
        parts = [factor.node for factor in factors(term.node)]
        value = rational(parts[0])
        if value is None or value % n:
            return None
        rest = ([number(value / n)] if value != n or len(parts) == 1 else []) + parts[1:]
        row.append(Term(product(rest), term.negative))
    return total(row)


def _tangent(task: TangentLine, board: Board, slope: Node) -> None:
    """Y = m(x − a) + b, multiplied out."""
    a, b = (simplest(each) or each for each in task.at)
    inside = bracketed(tidied(minus(Sym(task.x), bracketed(a))))
    factor = slope if isinstance(slope, Num) else bracketed(slope)
    height = bracketed(b) if is_sum(b) or is_op(b, op.NEGATIVE) else b
    first = plus(times(factor, inside, ""), height)
    board.start(Equation(Sym(task.y), first), say("working.curves.tangent"))
    rest = simplest(minus(b, times(factor, bracketed(a))))
    if rest is None:
        return
    last = tidied(plus(times(factor, Sym(task.x), ""), bracketed(rest)))
    if to_text(last) != to_text(first):
        board.start(Equation(Sym(task.y), last), say("working.triangles.work-out"))
