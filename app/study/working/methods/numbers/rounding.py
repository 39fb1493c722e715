"""A number to round: worked out where that is needed, then rounded."""

from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Round
from app.study.working.board import Board
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.rules.numbers.rounding import round_to
from app.study.working.rules.values import value_of
from app.study.working.said import rounded
from app.study.working.step import NoRule

NAME = "round"


def fits(task: Task) -> bool:
    """A number to round."""
    return isinstance(task, Round)


def write(task: Task, board: Board) -> None:
    """The number worked out, then rounded. Raises NoRule."""
    if value_of(board.part(())) is None:
        calculate(board)
    found = round_to(board.part(()), board.form)
    if found is None:
        raise NoRule
    tree, says = found
    board.say(rounded(tree), says)
