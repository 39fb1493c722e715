"""The fourth number of two equal ratios: what one number is multiplied by, the other is too."""

from app.study.maths.to_text import to_text
from app.study.maths.tree import over, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Proportion
from app.study.working.board import Board
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.rules.values import exact, plain
from engine.base.sentence import say

NAME = "proportion"


def fits(task: Task) -> bool:
    """Two equal ratios."""
    return isinstance(task, Proportion)


def write(task: Task, board: Board) -> None:
    """The second number times what the third is of the first; then the calculation. Raises NoRule."""
    assert isinstance(task, Proportion)
    first, second, third = (plain(each) or exact(each) for each in (task.first, task.second, task.third))
    facts = {"first": to_text(first), "second": to_text(second), "third": to_text(third)}
    board.start(times(second, over(third, first), "*"), say("working.ratios.proportion", **facts))
    calculate(board)
