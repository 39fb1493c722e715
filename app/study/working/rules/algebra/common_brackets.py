"""Brackets that every term of a sum has as a factor, taken out: 5x(x + 1) + 3(x + 1)."""

from app.study.maths import operators as op
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, bracketed, is_op, number, power, symbols, times
from app.study.working.rules.terms import is_sum
from engine.base.sentence import Sentence, say


def taken_out(node: Node) -> tuple[Node, Node, Sentence] | None:
    """The shared brackets, the sum that is left of the terms, and why; None where there are none."""
    row = terms(node)
    if len(row) < 2:
        return None
    whole = [_factors(term.node) for term in row]
    for bracket, _ in whole[0]:
        if not (is_sum(bracket) and symbols(bracket)):
            continue
        if all(any(one == bracket for one, _ in each) for each in whole):
            left = [
                Term(_without(each, bracket), term.negative) for term, each in zip(row, whole, strict=True)
            ]
            says = say("working.factoring.shared-bracket", bracket=to_text(bracketed(bracket)))
            return bracketed(bracket), total(left), says
    return None


def _factors(node: Node) -> list[tuple[Node, int]]:
    """The factors with their powers."""
    found = []
    for factor in factors(node):
        one = factor.node
        exponent = one.args[1] if is_op(one, op.POWER) else None
        if is_op(one, op.POWER) and is_sum(one.args[0]) and exponent == number(2):
            found.append((one.args[0], 2))
        else:
            found.append((one, 1))
    return found


def _without(row: list[tuple[Node, int]], bracket: Node) -> Node:
    product: Node | None = None
    dropped = False
    for one, n in row:
        if one == bracket and not dropped:
            dropped, n = True, n - 1
        if not n:
            continue
        each = bracketed(one) if is_sum(one) else one
        each = power(each, number(n)) if n > 1 else each
        product = each if product is None else times(product, each, "")
    return ONE if product is None else product
