"""Equations that are linear in one letter among others: its terms gathered, the letter taken out."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, Sym, bracketed, negative, over, times
from app.study.working.board import Board
from app.study.working.implication.rewriting import divided_by
from app.study.working.methods.equations import linear
from app.study.working.polynomial import Monomial, Polynomial, polynomial
from app.study.working.rules import both_sides
from app.study.working.rules.terms import is_sum, written
from app.study.working.rules.tidying import positive_first
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say


def is_linear(line: Equation, letter: str) -> bool:
    """Whether both sides are polynomials, of degree one in the letter at most."""
    row = [polynomial(side) for side in (line.left, line.right)]
    return all(one is not None and all(dict(each).get(letter, 0) <= 1 for each in one) for one in row)


def solve_for(board: Board, letter: str) -> None:
    """Gather the terms with the letter, take it out, divide. Raises NoRule."""
    while both_sides.clear_fractions(board) or both_sides.expand(board) or both_sides.collect(board):
        pass
    found = both_sides.polynomials(board)
    if found is None:
        raise NoRule
    left, _ = found
    if not _with(left, letter):
        both_sides.swap(board)
    _move(board, letter, 1)
    _move(board, letter, 0)
    _take_out(board, letter)


def _with(found: Polynomial, letter: str) -> dict[Monomial, Fraction]:
    return {one: value for one, value in found.items() if dict(one).get(letter)}


def _with_out(found: Polynomial, letter: str) -> dict[Monomial, Fraction]:
    return {one: value for one, value in found.items() if not dict(one).get(letter)}


def _move(board: Board, letter: str, side: int) -> None:
    """Move what does not belong there from the right (1: with the letter) or the left (0: without it)."""
    while (found := both_sides.polynomials(board)) is not None:
        own = found[side]
        wrong = _with(own, letter) if side else _with_out(own, letter)
        if not wrong:
            return
        one = next(iter(wrong))
        term = to_text(written({one: abs(wrong[one])}, board.decimals))
        if side:
            says = (
                say("working.equations.subtract-letter", term=term),
                say("working.equations.add-letter", term=term),
            )
        else:
            rest = to_text(written(_with(own, letter), board.decimals))
            says = (
                say("working.equations.subtract", term=term, rest=rest),
                say("working.equations.add", term=term, rest=rest),
            )
        both_sides.move(board, {one: wrong[one]}, says)
    raise NoRule


def _take_out(board: Board, letter: str) -> None:
    line = both_sides.sides(board)
    found = polynomial(line.left)
    if not found or any(dict(one).get(letter) != 1 for one in found):
        raise NoRule
    factor = {tuple(each for each in one if each[0] != letter): value for one, value in found.items()}
    x = Sym(letter)
    if set(factor) == {()}:
        linear.solve_for(board, letter)
        return
    front = positive_first(written(factor))
    if len(factor) > 1:
        product = times(x, bracketed(front), "")
        says = say("working.solving.take-out", letter=letter, result=to_text(product))
        board.say(Equation(product, line.right), says, [(0,)])
    if front == ONE:
        return
    _divide(board, front, letter)


def _divide(board: Board, by: Node, letter: str) -> None:
    line = both_sides.sides(board)
    right = over(positive_first(line.right), bracketed(by) if is_sum(by) else by)
    row = polynomial(line.right)
    if row is not None and len(row) == 1 and min(row.values()) < 0:
        positive = written({one: -value for one, value in row.items()})
        right = negative(over(positive, by))
    says = say("working.solving.divide-by-letters", factor=to_text(by), letter=letter)
    board.write(
        Step(line, Equation(Sym(letter), right), says, ((0,), (1,)), claim=Claim.BOTH, through=divided_by(by))
    )
