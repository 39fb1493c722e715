"""Partial fractions: the terms over linear factors taken off one after the other."""

from fractions import Fraction
from math import lcm

from app.study.maths import operators as op
from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, is_op, number, over, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board
from app.study.working.methods.algebra.division import divide
from app.study.working.methods.algebra.factoring_parts import factor_all
from app.study.working.polynomial import (
    Coefficients,
    coefficients,
    coefficients_of,
    divided,
    polynomial,
    product,
)
from app.study.working.rules.algebra.factored import Factored, factored, node_of
from app.study.working.rules.algebra.factoring import sum_node
from app.study.working.rules.algebra.linear_factors import terms as terms_of
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "partial-fractions"
Factors = list[tuple[Coefficients, int]]
"""Factors with their powers."""


def fits(task: Task) -> bool:
    """A fraction of polynomials in one letter, to be split."""
    if not isinstance(task, Evaluate) or task.what != "partial-fractions":
        return False
    return is_op(task.tree, op.OVER) and len(symbols(task.tree)) == 1


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    tree = task.tree
    assert is_op(tree, op.OVER)
    (letter,) = symbols(tree)
    above, below = coefficients(tree.args[0], letter), coefficients(tree.args[1], letter)
    if not above or not below:
        raise NoRule
    whole: list[Term] = []
    if len(above) >= len(below):
        divide(board, *tree.args)
        quotient, above = divided(above, below)
        whole = [
            Term(sum_node((abs(size), letters)), size < 0) for size, letters in terms_of(quotient, letter)
        ]
        if not above:
            return
    found = factored(polynomial(tree.args[1]) or {})
    _factor_below(board, found, whole)
    _take_off(board, above, found, letter, whole)


def _factor_below(board: Board, found: Factored, whole: list[Term]) -> None:
    """Write the denominator as a product, where it is a sum that is one."""
    line = board.part(())
    if whole or not is_op(line, op.OVER):
        return
    if is_op(line.args[1], op.PLUS, op.MINUS) and sum(n for _, n in found.factors) > 1:
        factor_all(board, ())


def _take_off(board: Board, above: Coefficients, found: Factored, letter: str, whole: list[Term]) -> None:
    """One term after the other: over the highest power of a linear factor first."""
    factors = [(coefficients_of(dict(one), letter), n) for one, n in found.factors]
    taken = list(whole)
    while above and (linear := _next_linear(factors)) is not None:
        factor, n = linear
        others = [one for one in factors if one != linear]
        rest = _product(found.number, others)
        root = -factor[0] / factor[1]
        size = _value(above, root) / _value(rest, root)
        facts = {
            "factor": to_text(_sum(factor, letter)),
            "letter": letter,
            "root": to_text(number(root)),
            "rest": _rest_text(above, found.number, others, letter),
            "value": to_text(number(size)),
        }
        taken += [_term(size, factor, n, letter)] if size else []
        above = divided(_minus(above, tuple(size * one for one in rest)), factor)[0]
        factors = [*others, (factor, n - 1)] if n > 1 else others
        line = [*taken, *_left(above, found.number, factors, letter)]
        board.say(total(line), say("working.partial.take-off", **facts), [()])
    if not board.steps or (above and (len(factors) > 1 or factors[0][1] > 1)):
        raise NoRule


def _next_linear(factors: Factors) -> tuple[Coefficients, int] | None:
    """The linear factor that is taken off next; None where only one simple factor is left."""
    if len(factors) == 1 and factors[0][1] == 1:
        return None
    return next((one for one in factors if len(one[0]) == 2), None)


def _rest_text(above: Coefficients, size: Fraction, factors: Factors, letter: str) -> str:
    below = _node(size, factors, letter)
    top = _sum(above, letter)
    return to_text(top if below == ONE else over(top, below))


def _left(above: Coefficients, size: Fraction, factors: Factors, letter: str) -> list[Term]:
    """What is left of the fraction, its minus in front."""
    if not above:
        return []
    minus = above[-1] < 0
    scale = lcm(*(one.denominator for one in above))
    top = tuple(-one * scale if minus else one * scale for one in above)
    return [Term(over(_sum(top, letter), _node(size * scale, factors, letter)), minus)]


def _term(size: Fraction, factor: Coefficients, n: int, letter: str) -> Term:
    """size / factor^n, the minus in front."""
    bottom = _node(Fraction(abs(size).denominator), [(factor, n)], letter)
    return Term(over(number(abs(size).numerator), bottom), size < 0)


def _node(size: Fraction, factors: Factors, letter: str) -> Node:
    row = []
    for one, n in factors:
        found = {(((letter, k),) if k else ()): value for k, value in enumerate(one) if value}
        row.append((tuple(sorted(found.items())), n))
    return node_of(Factored(size, tuple(row)))


def _sum(row: Coefficients, letter: str) -> Node:
    return sum_node(*terms_of(row, letter))


def _product(size: Fraction, factors: Factors) -> Coefficients:
    found: Coefficients = (size,)
    for one, n in factors:
        for _ in range(n):
            found = product(found, one)
    return found


def _value(row: Coefficients, at: Fraction) -> Fraction:
    value = Fraction(0)
    for one in reversed(row):
        value = value * at + one
    return value


def _minus(a: Coefficients, b: Coefficients) -> Coefficients:
    size = max(len(a), len(b))
    row = [(a[n] if n < len(a) else Fraction(0)) - (b[n] if n < len(b) else Fraction(0)) for n in range(size)]
    while row and not row[-1]:
        row.pop()
    return tuple(row)
