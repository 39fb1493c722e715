"""Equations with other letters that are a product equal to 0: one of the factors is 0."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Node, Sym, bracketed, is_op, number, power, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import Cases
from app.study.working.methods.equations import gathering, linear, literal
from app.study.working.methods.equations.checking import finish
from app.study.working.methods.equations.ways.cases import solve_each
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.rules import both_sides
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "zero-product"


def fits(task: Task) -> bool:
    """A product that is 0, or a sum with the letter in each term, beside other letters."""
    if not literal.fits(task) or not isinstance(task, Solve):
        return False
    line, letter = Equation(*task.equations[0]), task.unknowns[0]
    return line.right == ZERO and (len(_bases(line.left, letter)) > 1 or _shared_power(line.left, letter) > 0)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    if len(_bases(both_sides.sides(board).left, letter)) < 2:
        _take_out(board, letter)
    row = _bases(both_sides.sides(board).left, letter)
    if len(row) < 2:
        raise NoRule
    cases = Cases(tuple(Equation(each, ZERO) for each in row))
    board.say(cases, say("working.quadratics.one-factor-is-zero"), [(0,)])
    solve_each(board, letter, _solve)
    finish(task, board)


def _solve(board: Board, letter: str) -> None:
    """One of the factors, which is linear in the letter. Raises NoRule."""
    line = both_sides.sides(board)
    if linear.fits(Solve(((line.left, line.right),), (letter,))):
        linear.solve_for(board, letter)
    else:
        gathering.solve_for(board, letter)


def _bases(node: Node, letter: str) -> list[Node]:
    """The factors with the letter, each once, without their powers; none where it is no product."""
    found: list[Node] = []
    for factor in factors(node):
        base = factor.node
        if is_op(base, op.POWER) and (rational(base.args[1]) or 0) > 0:
            base = base.args[0]
        base = unbracketed(base)
        if letter in symbols(base) and base not in found:
            found.append(base)
    return found


def _shared_power(node: Node, letter: str) -> int:
    """How often the letter can be taken out of a sum; 0 of what is no sum of terms with it."""
    found = polynomial(node)
    if not found or len(found) < 2:
        return 0
    return min(dict(one).get(letter, 0) for one in found)


def _from_the_letter(found: Polynomial, letter: str) -> Node:
    """The sum with the terms that have the letter first."""
    parts = [
        {one: size for one, size in found.items() if (letter in dict(one)) is own} for own in (True, False)
    ]
    return total(term for part in parts if part for term in terms(written(part)))


def _take_out(board: Board, letter: str) -> None:
    left = both_sides.sides(board).left
    n = _shared_power(left, letter)
    found = polynomial(left)
    if not found or not n:
        raise NoRule
    rest = {
        tuple((name, m - n if name == letter else m) for name, m in one if name != letter or m > n): size
        for one, size in found.items()
    }
    front: Node = Sym(letter) if n == 1 else power(Sym(letter), number(n))
    product = times(front, bracketed(_from_the_letter(rest, letter)), "")
    says = say("working.quadratics.common-factor", letter=to_text(front), result=to_text(product))
    board.say(Equation(product, ZERO), says, [(0,)])
