"""The discriminant of a quadratic equation: its numbers put into b² − 4ac."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import TWO, ZERO, Node, bracketed, is_op, minus, number, power, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Discriminant
from app.study.working.board import Board
from app.study.working.methods.equations.factored import as_node
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.polynomial import coefficients
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "discriminant"
_PARTS = 3


def fits(task: Task) -> bool:
    """A discriminant."""
    return isinstance(task, Discriminant)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Discriminant)
    row = coefficients(minus(task.left, task.right), task.letter)
    if row is None or len(row) != _PARTS:
        raise NoRule
    if task.right != ZERO:
        says = say("working.quadratics.all-to-the-left", right=to_text(task.right))
        board.say(Equation(as_node(row, task.letter), ZERO), says, [(0,), (1,)])
    c, b, a = map(_number, row)
    facts = {name: to_text(number(value)) for name, value in zip("cba", row, strict=True)}
    inside = minus(power(b, TWO), times(times(number(4), a), c))
    board.start(inside, say("working.solving.discriminant", **facts))
    calculate(board)


def _number(value: Fraction) -> Node:
    node = number(value)
    return bracketed(node) if is_op(node, op.NEGATIVE, op.OVER) else node
