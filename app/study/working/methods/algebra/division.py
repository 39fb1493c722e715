"""Polynomials divided: one term of the quotient a line, what is left over the divisor."""

from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, over
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.polynomials import DividePolynomials
from app.study.working.board import Board
from app.study.working.polynomial import Polynomial, plus, polynomial, scaled
from app.study.working.polynomial import times as multiplied
from app.study.working.rules.algebra.monomials import as_polynomial, quotient, terms_of
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say

NAME = "polynomial-division"


def fits(task: Task) -> bool:
    """A quotient of polynomials in one letter."""
    return isinstance(task, DividePolynomials) and not task.wanted


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, DividePolynomials)
    divide(board, task.dividend, task.divisor)


def divide(board: Board, dividend: Node, divisor: Node) -> None:
    """Divide until the rest has a lower degree than the divisor. Raises NoRule."""
    rest, by = polynomial(dividend), polynomial(divisor)
    if not rest or not by:
        raise NoRule
    below = written(by)
    first = terms_of(by)[0]
    done: Polynomial = {}
    while rest and _degree(rest) >= _degree(by):
        one = quotient(terms_of(rest)[0], first)
        if one is None:
            raise NoRule
        term = as_polynomial(one)
        product = multiplied(term, by)
        if product is None:
            raise NoRule
        left = plus(rest, product, -1)
        done = plus(done, term)
        says = _says(rest, by, term, product, left)
        board.say(quotient_so_far(done, left, below), says, [()])
        rest = left
    if not board.steps:
        raise NoRule


def _degree(found: Polynomial) -> int:
    return max(sum(n for _, n in one) for one in found)


def _says(
    rest: Polynomial, by: Polynomial, term: Polynomial, product: Polynomial, left: Polynomial
) -> Sentence:
    facts = {
        "first": to_text(written(as_polynomial(terms_of(rest)[0]))),
        "divisor_first": to_text(written(as_polynomial(terms_of(by)[0]))),
        "term": to_text(written(term)),
        "product": to_text(written(product)),
        "rest": to_text(written(rest)),
        "left": to_text(written(left)),
        "divisor": to_text(written(by)),
    }
    return say("working.long-division.term", **facts)


def quotient_so_far(done: Polynomial, left: Polynomial, below: Node) -> Node:
    """The quotient's terms, and what is left over the divisor; its minus in front of the bar."""
    if not left:
        return written(done)
    minus = terms_of(left)[0][0] < 0
    top = written(scaled(left, -1) if minus else left)
    row = [Term(written(as_polynomial((abs(size), letters))), size < 0) for size, letters in terms_of(done)]
    return total([*row, Term(over(top, below), minus)])
