"""Quadratic expressions as a product: the common factor first, then two numbers with sum and product."""

from fractions import Fraction
from math import gcd

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, bracketed, is_op, negative, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.methods.equations.factorise import factorised
from app.study.working.polynomial import Coefficients, Polynomial, coefficients
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "factor"
MINUS_ONE = negative(ONE)


def fits(task: Task) -> bool:
    """A polynomial of one letter, at most quadratic, with whole coefficients, to be factorised."""
    if not isinstance(task, Evaluate) or task.what != "factor" or len(symbols(task.tree)) != 1:
        return False
    found = coefficients(task.tree, min(symbols(task.tree)))
    return found is not None and len(found) in (2, 3) and all(one.denominator == 1 for one in found)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    (letter,) = symbols(task.tree)
    found = coefficients(task.tree, letter) or ()
    outside, rest = _common(found)
    front = written(_terms((0,) * outside[1] + (outside[0],), letter)) if outside != (1, 0) else None
    if front is not None:
        product = _beside(front, written(_terms(rest, letter)))
        says = say("working.algebra.common-factor", factor=to_text(front), result=to_text(product))
        board.change(Change((), product, says))
    if len(rest) == 3:
        c, b, a = (int(one) for one in rest)
        lines = factorised((a, b, c), letter)
        if not lines and front is None:
            raise NoRule
        for node, says in lines:
            board.change(Change((), _beside(front, node), says))


def _beside(front: Node | None, node: Node) -> Node:
    if front is None:
        return node
    if front == MINUS_ONE:
        return negative(node if is_op(node, op.TIMES, op.POWER) else bracketed(node))
    if is_op(node, op.TIMES):
        return times(times(front, node.args[0], ""), node.args[1], "")
    return times(front, node if is_op(node, op.POWER) else bracketed(node), "")


def _common(found: Coefficients) -> tuple[tuple[int, int], tuple[int, ...]]:
    """The common factor as number and power of the letter, and what is left; its first number positive."""
    power = next(n for n, one in enumerate(found) if one)
    whole = [int(one) for one in found[power:]]
    number = gcd(*whole) * (1 if whole[-1] > 0 else -1)
    return (number, power), tuple(one // number for one in whole)


def _terms(row: tuple[int, ...], letter: str) -> Polynomial:
    return {((letter, n),) if n else (): Fraction(one) for n, one in enumerate(row) if one}
