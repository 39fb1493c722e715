"""Quadratic, higher and rational inequalities: 0 on the right, factors left, a table of their signs."""

from app.study.answers.kinds import Inequality
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    is_op,
    minus,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.lines import EveryNumber, NoSolution, shown
from app.study.working.methods.inequalities.as_equations import FLIPPED, is_solved
from app.study.working.methods.inequalities.ending import finish, letter_of, solved_line
from app.study.working.methods.inequalities.fraction_side import to_one_fraction
from app.study.working.methods.inequalities.polynomial_side import line_of, to_factors
from app.study.working.polynomial import coefficients
from app.study.working.regions.conditions import NotExact
from app.study.working.regions.lines import SignTable
from app.study.working.regions.signs import table_of
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Fact, Single, say

NAME = "sign-table"


def fits(task: Task) -> bool:
    """One inequality whose sides are polynomials or fractions of polynomials, not linear."""
    letter = letter_of(task)
    if not letter or not isinstance(task, SolveInequality) or not isinstance(task.region, Inequality):
        return False
    if len(task.region.sides) != 2 or task.region.relations[0] not in FLIPPED:
        return False
    if any(is_op(each, op.ABS) for side in task.region.sides for each in _all(side)):
        return False
    return not is_solved(task.region, letter)


def _all(node: Node) -> list[Node]:
    return [node, *(each for one in getattr(node, "args", ()) for each in _all(one))]


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    letter = letter_of(task)
    if coefficients(minus(*line_of(board).sides), letter) is not None:
        to_factors(board, letter)
    else:
        to_one_fraction(board, letter)
    if isinstance(board.line, NoSolution | EveryNumber):
        return
    read_from_table(board, letter)
    finish(board, letter)


def read_from_table(board: Board, letter: str) -> None:
    """A table of the signs of the factors beside 0, and what it says. Raises NoRule."""
    _table(board, letter)
    _read_off(board, letter)


def _table(board: Board, letter: str) -> None:
    line = line_of(board)
    try:
        table = table_of(line, letter)
    except (NotExact, Unsolved) as error:
        raise NoRule from error
    if not table.points:
        raise NoRule
    names: list[Single] = [to_text(point) for point in table.points]
    facts: dict[str, Fact] = {"left": to_text(line.sides[0]), "points": names}
    says = say("working.inequalities.signs", **facts)
    if any(isinstance(each, Apply) and each.op is op.ROOT for point in table.points for each in _all(point)):
        says = say("working.inequalities.signs-by-formula", **facts)
    elif is_op(line.sides[0], op.OVER):
        says = say("working.inequalities.signs-of-fraction", **facts)
    board.say(table, says, [(0,)])


def _read_off(board: Board, letter: str) -> None:
    """Which parts of the number line have the sign that is asked for."""
    table = board.line
    of = _inequality(table)
    found = solved_line(of, letter)
    wanted = "positive" if of.relations[0] in {">", ">="} else "negative"
    facts = {"inequality": str(shown(of).text)}
    if of.relations[0] == "≠":
        says = say("working.inequalities.read-not-zero", **facts)
    elif isinstance(found, NoSolution):
        says = say("working.inequalities.read-none", **facts)
    elif isinstance(found, EveryNumber):
        says = say("working.inequalities.read-all", **facts)
    elif wanted == "positive":
        says = say("working.inequalities.read-positive", **facts)
        if of.relations[0] == ">=":
            says = say("working.inequalities.read-positive-or-zero", **facts)
    else:
        says = say("working.inequalities.read-negative", **facts)
        if of.relations[0] == "<=":
            says = say("working.inequalities.read-negative-or-zero", **facts)
    board.say(found, says)


def _inequality(table: object) -> Inequality:
    assert isinstance(table, SignTable)
    return table.of
