"""Slopes of curves with a parameter, differentials, antiderivatives through a point."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, has, minus, over, plus, substituted, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import AntiderivativeThrough, Differentiate
from app.study.problems.tasks.curves import Differential, ParametricSlope
from app.study.working.board import Board
from app.study.working.derivative_sign import derivative_of
from app.study.working.kinds.calculus.slopes import CONSTANT, DIFFERENTIAL, SLOPE
from app.study.working.known.curves.study import exactly
from app.study.working.known.slopes import tidied_fraction
from app.study.working.methods.calculus import derivative
from app.study.working.methods.calculus.integral import antiderivative
from app.study.working.rules.calculus.factored import neat
from app.study.working.rules.terms import is_sum
from app.study.working.step import Claim, NoRule, Step
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

NAME = "by-parameter"


def fits(task: Task) -> bool:
    """dy/dx of a parametric curve, dy, an antiderivative with a value."""
    return isinstance(task, ParametricSlope | Differential | AntiderivativeThrough)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    try:
        if isinstance(task, ParametricSlope):
            _parametric(task, board)
        elif isinstance(task, Differential):
            _differential(task, board)
        elif isinstance(task, AntiderivativeThrough):
            _through(task, board)
    except Unsolved as error:
        raise NoRule from error


def _differentiated(board: Board, name: str, tree: Node, by: str) -> Node:
    """d/dt of a coordinate, its steps folded in."""
    own = Board(derivative_of(tree, by))
    derivative.write(Differentiate(tree, by), own)
    slope = own.part(())
    left = derivative_of(Sym(name), by)
    board.start(
        Equation(left, derivative_of(tree, by)), say("working.curves.by-letter", name=name, letter=by)
    )
    says: Sentence = own.steps[0].says if len(own.steps) == 1 else say("working.curves.by-rules")
    substeps = tuple(own.steps) if len(own.steps) > 1 else ()
    board.write(Step(board.line, Equation(left, slope), says, ((1,),), substeps, Claim.STARTS))
    return slope


def _parametric(task: ParametricSlope, board: Board) -> None:
    across = _differentiated(board, "x", task.x, task.by)
    up = _differentiated(board, "y", task.y, task.by)
    slope: Node = over(bracketed(up) if is_sum(up) else up, bracketed(across) if is_sum(across) else across)
    board.start(Equation(SLOPE, slope), say("working.curves.parametric", letter=task.by))
    if task.at is None:
        simple = slope if has(slope, op.SIN, op.COS, op.TAN) else tidied_fraction(slope)
        if len(to_text(simple)) < len(to_text(slope)):
            board.start(Equation(SLOPE, simple), say("working.curves.cancel"))
        return
    put = substituted(slope, {task.by: bracketed(task.at)})
    if symbols(slope):
        says = say("working.derivatives.at", letter=task.by, value=to_text(task.at))
        board.start(Equation(SLOPE, put), says)
    value = exactly(put)
    if to_text(value) != to_text(put):
        board.start(Equation(SLOPE, value), say("working.triangles.work-out"))


def _differential(task: Differential, board: Board) -> None:
    slope = _differentiated(board, "y", task.tree, task.by)
    factor = bracketed(slope) if is_sum(slope) else slope
    dx = times(Sym("d"), Sym(task.by), "")
    board.start(Equation(DIFFERENTIAL, times(factor, dx)), say("working.curves.differential", letter=task.by))
    if task.at is None or task.step is None:
        return
    put = times(bracketed(substituted(slope, {task.by: bracketed(task.at)})), bracketed(task.step), "*")
    facts = {"letter": task.by, "at": to_text(task.at), "step": to_text(task.step)}
    board.start(Equation(DIFFERENTIAL, put), say("working.curves.both-put-in", **facts))
    value = exactly(put)
    if to_text(value) != to_text(put):
        board.start(Equation(DIFFERENTIAL, value), say("working.triangles.work-out"))


def _through(task: AntiderivativeThrough, board: Board) -> None:
    """The integral, the value put in, the constant found."""
    antiderivative(board, task.by, frozenset(symbols(task.tree)))
    area = board.part(())
    board.start(plus(area, CONSTANT), say("working.integrals.add-constant", letter=CONSTANT.name))
    put = substituted(area, {task.by: bracketed(task.at)})
    facts = {"letter": task.by, "at": to_text(task.at), "value": to_text(task.value)}
    start = Equation(plus(bracketed(put) if is_sum(put) else put, CONSTANT), task.value)
    board.start(start, say("working.integrals.value-given", **facts))
    constant = exactly(minus(task.value, bracketed(put)))
    board.start(Equation(CONSTANT, constant), say("working.integrals.solve-constant"))
    end = neat(plus(area, bracketed(constant)))
    board.start(end, say("working.integrals.put-constant", value=to_text(constant)))
