"""Fractions inside a fraction: multiplied away above and below its bar at once."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.rows import Term, factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, bracketed, is_op, over
from app.study.working.rules.algebra.factored import (
    Factored,
    is_one,
    joined,
    least_multiple,
    node_of,
    without,
)
from app.study.working.rules.algebra.quotients import factors_of, quotient_of
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import positive_first, tidied
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say

_MOST_TERMS = 8


def cleared(node: Node) -> tuple[Node, Sentence] | None:
    """The fraction without fractions above or below its bar, and why; None where there are none."""
    if not is_op(node, op.OVER):
        return None
    row = [terms(side) for side in node.args]
    if sum(map(len, row)) > _MOST_TERMS:
        return None
    try:
        bottoms = [_below(term.node) for side in row for term in side]
    except NoRule:
        return None
    by = least_multiple(bottoms)
    if not by.factors:
        return None
    top, bottom = (positive_first(tidied(total(_scaled(term, by) for term in side))) for side in row)
    says = say("working.rational.clear-inner", by=to_text(node_of(by)))
    return (top if bottom == ONE else over(top, bottom)), says


def _below(node: Node) -> Factored:
    """What stands below the bars of a term's factors. Raises NoRule where it is no polynomial."""
    return joined(
        factors_of(quotient_of(factor.node).bottom) if quotient_of(factor.node).bottom != ONE else _ONE
        for factor in factors(node)
    )


_ONE = Factored(Fraction(1), ())


def _scaled(term: Term, by: Factored) -> Term:
    below = _below(term.node)
    missing = without(by, below.factors, below.number)
    row = [quotient_of(factor.node) for factor in factors(term.node)]
    minus = sum(one.minus for one in row) % 2 == 1
    above = [factor.node for one in row if one.top != ONE for factor in factors(one.top)]
    if not is_one(missing):
        above = [factor.node for factor in factors(node_of(missing))] + above
    return Term(_row(above), term.negative is not minus)


def _row(nodes: list[Node]) -> Node:
    return tidied(product(bracketed(one) if is_sum(one) else one for one in nodes))
