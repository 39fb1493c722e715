"""Fractions with letters, in lowest terms: what stands above and below the bar, factored; what cancels."""

from dataclasses import dataclass
from fractions import Fraction
from math import gcd

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, is_op, negative, number, over
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.rules.algebra.factored import (
    Factored,
    Key,
    factored,
    is_one,
    node_of,
    shared,
    without,
)
from app.study.working.rules.algebra.monomials import terms_of
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say


@dataclass(frozen=True)
class Quotient:
    """top / bottom as they are written, the minus before the bar taken off."""

    top: Node
    bottom: Node
    minus: bool = False


def quotient_of(node: Node) -> Quotient:
    """The fraction that `node` is; over 1 where there is no bar."""
    if is_op(node, op.NEGATIVE):
        inner = quotient_of(node.args[0])
        return Quotient(inner.top, inner.bottom, not inner.minus)
    if is_op(node, op.OVER):
        return Quotient(node.args[0], node.args[1])
    return Quotient(node, ONE)


def factors_of(node: Node) -> Factored:
    """The factors of a polynomial. Raises NoRule where it is none, or 0."""
    found = polynomial(node)
    if not found:
        raise NoRule
    return factored(found)


def bar(top: Node, bottom: Node, minus: bool = False) -> Node:
    """The fraction, its minus in front; without a bar where the bottom is 1."""
    node = top if bottom == ONE else over(top, bottom)
    return negative(node) if minus else node


def of_factors(top: Factored, bottom: Factored) -> Node:
    """The fraction of two products, the minus of both in front; numbers are not cancelled."""
    minus = (top.number < 0) is not (bottom.number < 0)
    above, below = (Factored(abs(one.number), one.factors) for one in (top, bottom))
    if is_one(below):
        return node_of(Factored(-above.number if minus else above.number, above.factors))
    return bar(node_of(above), node_of(below), minus)


@dataclass(frozen=True)
class Cancelled:
    """What is left, and the factors and the number that both sides of the bar gave up."""

    top: Factored
    bottom: Factored
    factors: tuple[tuple[Key, int], ...]
    by: int


def cancelled(top: Factored, bottom: Factored) -> Cancelled:
    """The fraction in lowest terms. Raises NoRule for numbers that are fractions."""
    if top.number.denominator != 1 or bottom.number.denominator != 1:
        raise NoRule
    common = shared(top, bottom)
    by = gcd(top.number.numerator, bottom.number.numerator)
    return Cancelled(without(top, common, by), without(bottom, common, by), tuple(common), by)


def cancelling(found: Cancelled) -> Sentence:
    """Why the factors go: each is not 0 where the fraction is defined."""
    if not found.factors:
        return say("working.rational.cancel-number", number=found.by)
    names = [_text(one, n) for one, n in found.factors]
    conditions = [condition(dict(one)) for one, _ in found.factors]
    if found.by != 1:
        names.insert(0, str(found.by))
    return say("working.rational.cancel", factors=list(names), conditions=list(conditions))


def _text(one: Key, n: int) -> str:
    text = to_text(written(dict(one)))
    if n == 1:
        return text
    return f"{text}^{n}" if len(one) == 1 else f"({text})^{n}"


def condition(found: Polynomial) -> str:
    """That it is not 0: x ≠ 2 for x − 2, x^2 + 1 ≠ 0 for what has no simple root."""
    row = terms_of(found)
    letters = {name for one in found for name, _ in one}
    linear = all(n == 1 for one in found for _, n in one)
    if len(letters) == 1 and linear and len(row) <= 2:
        (letter,) = letters
        at = -found.get((), Fraction(0)) / found[((letter, 1),)]
        return f"{letter} ≠ {to_text(number(at))}"
    return f"{to_text(written(found))} ≠ 0"


def is_factored(node: Node, found: Factored) -> bool:
    """Whether `node` is written as the product of these factors, or has nothing to be factored."""
    sums = [n for one, n in found.factors if len(one) > 1]
    if not is_op(node, op.PLUS, op.MINUS):
        return True
    return len(found.factors) == 1 and sums == [1] and abs(found.number) == 1
