"""Quadratic equations without a constant: the letter taken out as a common factor."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Sym, bracketed, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.methods.equations import quadratics
from app.study.working.methods.equations.checking import finish
from app.study.working.rules.terms import written
from engine.base.sentence import say

NAME = "common-factor"


def fits(task: Task) -> bool:
    """ax² + bx = 0."""
    found = quadratics.of(task)
    return found is not None and found[2] == 0 and found[1] != 0


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    if not quadratics.is_zero_product(task):
        a, b, _ = quadratics.to_standard(board, letter)
        rest = written({((letter, 1),): Fraction(a), (): Fraction(b)})
        product = times(Sym(letter), bracketed(rest), "")
        says = say("working.quadratics.common-factor", letter=letter, result=to_text(product))
        board.say(Equation(product, ZERO), says, [(0,)])
    quadratics.solve_product(board, letter)
    finish(task, board)
