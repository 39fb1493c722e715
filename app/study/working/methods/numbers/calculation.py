"""Numbers: one operation a line, in the order of operations."""

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, has, is_op, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.rules import fraction_forms
from app.study.working.rules.order import next_operation
from app.study.working.rules.values import value_of
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "numbers"


def fits(task: Task) -> bool:
    """A calculation with numbers."""
    return isinstance(task, Evaluate) and task.what in {"evaluate", "simplify"} and not symbols(task.tree)


def write(task: Task, board: Board) -> None:
    """One operation a line. Raises NoRule."""
    assert isinstance(task, Evaluate)
    calculate(board)
    if has(task.tree, op.MIXED):
        _mixed_again(board)


def calculate(board: Board) -> None:
    """Work the expression on the board out to one number. Raises NoRule."""
    while value_of(line := _expression(board)) is None or not _is_finished(line):
        change = next_operation(line)
        if change is None:
            raise NoRule
        board.change(change)


def _is_finished(node: Node) -> bool:
    return next_operation(node) is None


def _expression(board: Board) -> Node:
    return board.part(())


def _mixed_again(board: Board) -> None:
    """A result as a mixed number where the problem has them."""
    line = _expression(board)
    inner = line.args[0] if is_op(line, op.NEGATIVE) else line
    mixed = fraction_forms.as_mixed(line) if is_op(inner, op.OVER) else None
    if mixed is not None:
        board.change(Change((), mixed, say("working.fractions.mixed", fraction=to_text(line))))
