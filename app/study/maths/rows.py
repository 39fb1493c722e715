"""Sums and products as rows, so that one term or factor at one place can be named, taken out and put back.

a − b + c is (a − b) + c in the tree; as a row it has three terms. Brackets end a row: a + (b + c) has two.
"""

from collections.abc import Iterable
from typing import NamedTuple

from app.study.maths import operators as op
from app.study.maths.tree import ONE, ZERO, Node, Path, is_op, minus, negative, operands, plus, times


class Term(NamedTuple):
    """A term with its sign taken off: −b is b with `negative`. `path` leads to `node` from the row's sum."""

    node: Node
    negative: bool = False
    path: Path = ()


class Factor(NamedTuple):
    """A factor, and the path to it from the row's product."""

    node: Node
    path: Path = ()


def terms(node: Node) -> list[Term]:
    """The terms of a sum from left to right; anything else is one term."""
    found: list[Term] = []
    path: Path = ()
    while is_op(node, op.PLUS, op.MINUS) and not (node.bracketed and path):
        left, right = node.args
        found.append(_signed(right, node.op is op.MINUS, (*path, 1)))
        node, path = left, (*path, 0)
    found.append(_signed(node, False, path))
    return found[::-1]


def _signed(node: Node, negative: bool, path: Path) -> Term:
    """A term's own minus is its sign where no brackets keep it off: −b at the beginning."""
    if not negative and is_op(node, op.NEGATIVE) and not node.bracketed:
        return Term(operands(node)[0], True, (*path, 0))
    return Term(node, negative, path)


def total(row: Iterable[Term]) -> Node:
    """The sum of the terms, in their order; 0 of none."""
    found: Node | None = None
    for term in row:
        if found is None:
            found = negative(term.node) if term.negative else term.node
        else:
            found = (minus if term.negative else plus)(found, term.node)
    return ZERO if found is None else found


def factors(node: Node) -> list[Factor]:
    """The factors of a product from left to right; anything else is one factor."""
    found: list[Factor] = []
    path: Path = ()
    while is_op(node, op.TIMES) and not (node.bracketed and path):
        left, right = node.args
        found.append(Factor(right, (*path, 1)))
        node, path = left, (*path, 0)
    found.append(Factor(node, path))
    return found[::-1]


def product(row: Iterable[Node]) -> Node:
    """The product of the factors, in their order; 1 of none."""
    found: Node | None = None
    for factor in row:
        found = factor if found is None else times(found, factor)
    return ONE if found is None else found
