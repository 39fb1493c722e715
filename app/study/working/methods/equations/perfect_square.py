"""The square that x² + bx begins: half of the middle coefficient, squared."""

from app.study.maths.to_text import to_text
from app.study.maths.tree import number, plus
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import PerfectSquare
from app.study.working.board import Board
from app.study.working.known.quadratics import binomial_square, half_of_middle
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "perfect-square"


def fits(task: Task) -> bool:
    """x² + bx, to which the number is added that makes it a square."""
    return isinstance(task, PerfectSquare)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, PerfectSquare)
    try:
        half = half_of_middle(task)
    except Unsolved as error:
        raise NoRule from error
    facts = {"middle": to_text(number(2 * half)), "half": to_text(number(half))}
    square = number(half * half)
    says = say("working.solving.add-half-squared", square=to_text(square), **facts)
    board.start(plus(task.tree, square), says)
    whole = binomial_square(task)
    board.say(whole, say("working.quadratics.as-square", square=to_text(whole)), [()])
