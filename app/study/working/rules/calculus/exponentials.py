"""A power of e that is a factor of every term of a sum: taken out, it is never 0."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.rows import Term, terms, total
from app.study.maths.tree import Node, is_op, symbols
from app.study.working.polynomial import polynomial
from app.study.working.rules.calculus.factored import E, Powers, as_powers, in_order, written_powers


def common_exponential(node: Node, by: str) -> tuple[Node, Node] | None:
    """e^u and what is left of the sum without it; None where no such factor stands in every term."""
    row = [(term, as_powers(term.node)) for term in terms(node)]
    found = [each for _, each in row if each is not None]
    if len(found) != len(row):
        return None
    factors = [base for base in found[0].powers if _is_exponential(base, by)]
    if len(factors) != 1 or any(each.powers.get(factors[0]) != 1 for each in found):
        return None
    (factor,) = factors
    rest = total(_without(term, each, factor) for term, each in row if each is not None)
    short = polynomial(rest)
    return factor, in_order(short) if short else rest


def _is_exponential(base: Node, by: str) -> bool:
    return is_op(base, op.POWER) and base.args[0] == E and by in symbols(base)


def _without(term: Term, found: Powers, factor: Node) -> Term:
    left = Powers(abs(found.number), {base: n for base, n in found.powers.items() if base != factor})
    return Term(written_powers(left), term.negative is not (found.number < Fraction(0)))
