"""A linear inequality: the letter brought to stand alone, as in an equation."""

from app.study.answers.kinds import Inequality
from app.study.maths.tree import Sym, minus
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.methods.inequalities.as_equations import is_solved, solve
from app.study.working.methods.inequalities.ending import finish, letter_of
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import has_decimals
from app.study.working.step import NoRule

NAME = "linear-inequality"


def fits(task: Task) -> bool:
    """One inequality with two sides, linear in its letter."""
    letter = letter_of(task)
    if not letter or not isinstance(task, SolveInequality) or not isinstance(task.region, Inequality):
        return False
    return len(task.region.sides) == 2 and is_linear(task.region, letter)


def is_linear(inequality: Inequality, letter: str) -> bool:
    """Whether the difference of its first two sides is linear in the letter."""
    found = polynomial(minus(*inequality.sides[:2]))
    return found is not None and set(found) <= {(), ((letter, 1),)}


def write(task: Task, board: Board) -> None:
    """Until the letter stands alone. Raises NoRule."""
    letter = letter_of(task)
    solve_on(board, letter)
    finish(board, letter)


def solve_on(board: Board, letter: str) -> None:
    """Solve the inequality on the board, which has two sides. Raises NoRule."""
    line = board.line
    if not isinstance(line, Inequality):
        raise NoRule
    if is_solved(line, letter) and line.sides[0] == Sym(letter):
        return
    steps, _ = solve(line, letter, has_decimals(*line.sides))
    for step in steps:
        board.write(step)
