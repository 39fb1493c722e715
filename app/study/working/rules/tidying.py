"""A result made tidy: numbers multiplied, 0 and 1 left out, like terms collected."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.tree import ONE, ZERO, Apply, Node, Sym, is_op, negative, over, times, walk
from app.study.working.polynomial import Monomial, polynomial
from app.study.working.polynomial import times as multiplied
from app.study.working.rules.terms import is_sum, written

_MOST_TERMS = 6


def tidied(node: Node) -> Node:
    """The expression made tidy; itself where there is nothing to do. Powers of brackets stay."""
    new = _tidy(node)
    return node if new == node else new


def positive_first(node: Node) -> Node:
    """5 − x for −x + 5: of two terms the one without a minus begins."""
    row = terms(node)
    if len(row) == 2 and row[0].negative and not row[1].negative:
        return total(row[::-1])
    return node


def _tidy(node: Node) -> Node:
    if len(terms(node)) > 1:
        return _sum(node)
    if is_op(node, op.NEGATIVE):
        inner = _tidy(node.args[0])
        return inner if inner == ZERO else _negative(inner)
    if is_op(node, op.TIMES):
        return _product(node)
    if is_op(node, op.OVER):
        return _quotient(node)
    if is_op(node, op.POWER) and node.args[1] == ONE:
        return node.args[0]
    return node


def _negative(node: Node) -> Node:
    return node.args[0] if is_op(node, op.NEGATIVE) else negative(node)


def _sum(node: Node) -> Node:
    found = polynomial(node)
    if found is not None and not _has_power_of_sum(node):
        return written(found)
    row = []
    for term in terms(node):
        new, flipped = _tidy(term.node), False
        if is_op(new, op.NEGATIVE):
            new, flipped = new.args[0], True
        if new != ZERO:
            row.append(Term(new, term.negative is not flipped))
    return total(row)


def _has_power_of_sum(node: Node) -> bool:
    return any(is_op(each, op.POWER) and is_sum(each.args[0]) for each in walk(node))


def _product(node: Node) -> Node:
    """Numbers and powers of letters together in front; the rest as it stands."""
    front: dict[Monomial, Fraction] = {(): Fraction(1)}
    rest: list[Node] = []
    below: list[Node] = []
    minuses = 0
    for factor in factors(node):
        each = _tidy(factor.node)
        if is_op(each, op.NEGATIVE):
            each, minuses = each.args[0], minuses + 1
        if is_op(each, op.OVER) and polynomial(each) is None:
            each, bottom = each.args
            below.append(bottom)
        one = polynomial(each)
        if one is not None and len(one) <= 1:
            front = dict(multiplied(front, one) or {})
        else:
            rest.append(each)
    if not front:
        return ZERO
    ((monomial, value),) = front.items()
    monomial, below = _cancelled(monomial, below)
    new = _joined(written({monomial: abs(value)}), rest)
    for bottom in below:
        new = over(new, bottom)
    return negative(new) if (value < 0) is not (minuses % 2 == 1) else new


def _cancelled(monomial: Monomial, below: list[Node]) -> tuple[Monomial, list[Node]]:
    """Letters that stand above and below a bar go: x · 1/x."""
    powers, left = dict(monomial), []
    for bottom in below:
        if isinstance(bottom, Sym) and powers.get(bottom.name):
            powers[bottom.name] -= 1
        else:
            left.append(bottom)
    return tuple((name, n) for name, n in sorted(powers.items()) if n), left


def _joined(front: Node, rest: list[Node]) -> Node:
    found: Node | None = None if front == ONE and rest else front
    for each in rest:
        found = each if found is None else times(found, each)
    return ONE if found is None else found


def _quotient(node: Apply) -> Node:
    top, bottom = node.args
    new = _tidy(top)
    found = polynomial(new)
    if found is not None and not _has_power_of_sum(new) and len(found) <= _MOST_TERMS:
        new = written(found)
    if new == ZERO:
        return ZERO
    if is_op(new, op.NEGATIVE) and polynomial(node) is None:
        return negative(over(new.args[0], bottom, node.sign))
    return over(new, bottom, node.sign)
