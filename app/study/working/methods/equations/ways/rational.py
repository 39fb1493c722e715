"""Equations with the letter in a denominator: what it may not be, and the common denominator."""

from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, ZERO, Node, bracketed, is_op, number, symbols, times, walk
from app.study.working.board import Board
from app.study.working.implication.rewriting import SIDE
from app.study.working.methods.equations import factored
from app.study.working.methods.equations.factored import Factored
from app.study.working.methods.equations.quadratics import without_brackets
from app.study.working.methods.equations.ways.cases import Solves
from app.study.working.polynomial import coefficients
from app.study.working.rules import both_sides
from app.study.working.rules.terms import is_sum
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "rational-equation"
_MOST_DEGREE = 4


@dataclass(frozen=True)
class _Fraction:
    """A term: its numerator's factors, and its denominator as a product."""

    tops: tuple[Node, ...]
    bottom: Factored
    negative: bool


def is_one(line: Equation, letter: str) -> bool:
    """Whether the letter stands in a denominator, and both sides are sums of fractions of polynomials."""
    below = [
        each.args[1]
        for side in (line.left, line.right)
        for each in walk(side)
        if is_op(each, op.OVER) and letter in symbols(each.args[1])
    ]
    below += [
        each.args[0]
        for side in (line.left, line.right)
        for each in walk(side)
        if is_op(each, op.POWER) and letter in symbols(each.args[0]) and (rational(each.args[1]) or 0) < 0
    ]
    return bool(below) and all(coefficients(each, letter) is not None for each in below)


def lines(board: Board, letter: str, solve: Solves) -> None:
    """Raises NoRule."""
    line = both_sides.sides(board)
    left, right = ([_split(term, letter) for term in terms(side)] for side in (line.left, line.right))
    bottoms = [one.bottom for one in (*left, *right)]
    common = factored.common_multiple(*bottoms)
    node = factored.as_product(common, letter)
    after = Equation(_times(left, common, letter), _times(right, common, letter))
    cross = len(left) == len(right) == 1 and _is_product(common, bottoms)
    says = _says(cross, node, common, letter)
    board.write(
        Step(line, after, says, ((0,), (1,)), claim=Claim.ADDS, by=node, through=times(SIDE, bracketed(node)))
    )
    solve(board, letter)


def _is_product(common: Factored, bottoms: list[Factored]) -> bool:
    one, other = bottoms
    return (
        bool(one.factors or one.number != 1)
        and bool(other.factors or other.number != 1)
        and (
            factored.multiplied(common)
            == factored.multiplied(Factored(one.number * other.number, (*one.factors, *other.factors)))
        )
    )


def _says(cross: bool, node: Node, common: Factored, letter: str) -> Sentence:
    excluded = [f"{letter} ≠ {to_text(number(root))}" for root in _roots(common)]
    facts = {"factor": to_text(node)}
    if not excluded:
        return say("working.solving.common-denominator", **facts)
    if cross:
        return say("working.solving.cross-multiply", excluded=[*excluded], **facts)
    return say("working.solving.common-denominator-except", excluded=[*excluded], **facts)


def _roots(common: Factored) -> list[Fraction]:
    return sorted(-row[0] / row[1] for row, _ in common.factors if len(row) == 2)


def _split(term: Term, letter: str) -> _Fraction:
    """Raises NoRule for a term that is no fraction of polynomials."""
    tops, bottoms = _parts(term.node)
    if any(coefficients(each, letter) is None for each in tops):
        raise NoRule
    bottom = Factored(Fraction(1), ())
    for each in bottoms:
        row = coefficients(each, letter)
        if not row or len(row) > _MOST_DEGREE + 1:
            raise NoRule
        one = factored.factored(row)
        bottom = _product(bottom, one)
    sign = -1 if bottom.number < 0 else 1
    below = Factored(bottom.number * sign, bottom.factors)
    if below.number.denominator != 1:
        tops = (number(below.number.denominator), *tops)
        below = Factored(Fraction(below.number.numerator), below.factors)
    return _Fraction(tops, below, term.negative is not (sign < 0))


def _product(a: Factored, b: Factored) -> Factored:
    powers = dict(a.factors)
    for row, n in b.factors:
        powers[row] = powers.get(row, 0) + n
    return Factored(a.number * b.number, tuple(powers.items()))


def _parts(node: Node) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Factors above and below the bar."""
    if is_op(node, op.TIMES):
        (a, b), (c, d) = map(_parts, node.args)
        return (*a, *c), (*b, *d)
    if is_op(node, op.OVER):
        (a, b), (c, d) = map(_parts, node.args)
        return (*a, *d), (*b, *c)
    if is_op(node, op.POWER) and symbols(node.args[0]):
        exponent = rational(node.args[1])
        if exponent is not None and exponent < 0 and exponent.denominator == 1:
            return (ONE,), (node.args[0],) * int(-exponent)
    if is_op(node, op.MIXED):
        return (number(rational(node) or 0),), ()
    return (node,), ()


def _times(row: list[_Fraction], common: Factored, letter: str) -> Node:
    """The sum times the common denominator, each fraction's denominator cancelled."""
    new = [Term(_cancelled(one, common, letter), one.negative) for one in row]
    kept = [term for term in new if term.node != ZERO]
    if len(kept) == 1 and not kept[0].negative:
        return without_brackets(kept[0].node)
    return total(kept) if kept else ZERO


def _cancelled(one: _Fraction, common: Factored, letter: str) -> Node:
    left = factored.quotient(common, one.bottom)
    front = left.number
    others: list[Node] = []
    for each in one.tops:
        value = rational(each) if not symbols(each) else None
        if value is not None:
            front *= value
        else:
            others.append(bracketed(each) if is_sum(each) else each)
    others += factored.nodes(Factored(Fraction(1), left.factors), letter) if left.factors else []
    if front == 0:
        return ZERO
    head = [number(front)] if front != 1 or not others else []
    row = [*head, *others]
    if len(row) == 1 and is_sum(row[0]) and not one.negative:
        return row[0]
    return reduce(lambda a, b: times(a, b, ""), row)
