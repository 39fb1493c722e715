"""Like terms of any kind: a number times the same product of powers, roots and functions."""

from collections.abc import Hashable
from dataclasses import dataclass
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Node, is_op, number, over, symbols, times
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import written

Key = frozenset[Hashable]


@dataclass(frozen=True)
class _Like:
    """size · body; `key` is the same for bodies that are the same."""

    size: Fraction
    body: Node
    key: Key


def collected(node: Node) -> Node | None:
    """The sum with its like terms together, in the order in which they first come; None without any."""
    row = [_like(term) for term in terms(node)]
    sizes: dict[Key, Fraction] = {}
    bodies: dict[Key, Node] = {}
    for one in row:
        sizes[one.key] = sizes.get(one.key, Fraction(0)) + one.size
        bodies.setdefault(one.key, one.body)
    signs = any(is_op(term.node, op.NEGATIVE) for term in terms(node))
    if len(sizes) == len(row) and not signs:
        return None
    return total(Term(_written(abs(size), bodies[key]), size < 0) for key, size in sizes.items() if size)


def _like(term: Term) -> _Like:
    node, size = term.node, Fraction(-1 if term.negative else 1)
    while is_op(node, op.NEGATIVE):
        node, size = node.args[0], -size
    found = polynomial(node)
    if found is not None and len(found) == 1:
        ((letters, value),) = found.items()
        return _Like(size * value, written({letters: Fraction(1)}), frozenset(letters))
    rest = []
    for factor in factors(node):
        value_of = rational(factor.node) if not symbols(factor.node) else None
        if value_of is None:
            rest.append(factor.node)
        else:
            size *= value_of
    names = sorted(map(to_text, rest))
    return _Like(size, product(rest), frozenset((name, names.count(name)) for name in names))


def _written(size: Fraction, body: Node) -> Node:
    if body == ONE:
        return number(size)
    if size == 1:
        return body
    top = body if size.numerator == 1 else _beside(number(size.numerator), body)
    return top if size.denominator == 1 else over(top, number(size.denominator))


def _beside(first: Node, body: Node) -> Node:
    for factor in factors(body):
        first = times(first, factor.node, "")
    return first
