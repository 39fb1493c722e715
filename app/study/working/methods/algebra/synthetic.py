"""Synthetic division by x − r: one row of numbers, each the one above plus r times the one before."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.maths.tree import number, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.polynomials import DividePolynomials
from app.study.working.board import Board
from app.study.working.methods.algebra.division import quotient_so_far
from app.study.working.polynomial import Polynomial, coefficients, divided, polynomial
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import Fact, say

NAME = "synthetic-division"


def fits(task: Task) -> bool:
    """Division by x − r."""
    if not isinstance(task, DividePolynomials) or task.wanted:
        return False
    names = symbols(task.divisor)
    row = coefficients(task.divisor, min(names)) if len(names) == 1 else None
    return (
        row is not None
        and len(row) == 2
        and row[1] == 1
        and len(coefficients(task.dividend, min(names)) or ()) > 1
    )


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, DividePolynomials)
    (letter,) = symbols(task.divisor)
    above, below = coefficients(task.dividend, letter), coefficients(task.divisor, letter)
    if above is None or below is None:
        raise NoRule
    root = -below[0]
    row = Fraction(0)
    rows: list[str] = []
    for one in reversed(above):
        new = one + row * root
        rows.append(_cell(one, row * root, new, first=not rows))
        row = new
    quotient, rest = divided(above, below)
    whole: Polynomial = {(((letter, n),) if n else ()): one for n, one in enumerate(quotient) if one}
    left: Polynomial = {(): rest[0]} if rest else {}
    facts: dict[str, Fact] = {
        "root": to_text(number(root)),
        "rows": list(rows),
        "rest": to_text(number(rest[0] if rest else 0)),
    }
    line = quotient_so_far(whole, left, written(polynomial(task.divisor) or {}))
    board.say(line, say("working.long-division.synthetic", **facts), [()])


def _cell(above: Fraction, carried: Fraction, new: Fraction, *, first: bool) -> str:
    if first:
        return to_text(number(new))
    sign = "-" if carried < 0 else "+"
    return f"{to_text(number(above))} {sign} {to_text(number(abs(carried)))} = {to_text(number(new))}"
