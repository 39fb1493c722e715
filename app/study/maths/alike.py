"""Compares two expressions as they are written, not by their value."""

from dataclasses import replace
from typing import TypeGuard

from app.study.maths import operators as op
from app.study.maths.rows import Term, factors, product, terms, total
from app.study.maths.tree import Apply, Node, is_op, mapped, operands

_SIGNS = (op.NEGATIVE, op.PM, op.MP)


def alike(a: Node, b: Node, *, brackets: bool = False) -> bool:
    """Whether a and b have the same numbers, letters and signs in the same order.

    Without `brackets`, those that can be left out are: a + (b + c) is like a + b + c, (2x) + 1 like 2x + 1.
    With them, every bracket that was written counts. The minus of −2x belongs to the 2 or to the whole alike.
    """
    if not brackets:
        a, b = unbracketed(a), unbracketed(b)
    a, b = sign_in_front(a), sign_in_front(b)
    return a == b and (not brackets or _brackets(a) == _brackets(b))


def unbracketed(node: Node) -> Node:
    """Without the brackets that can be left out, so that a sum in a sum is one row with it."""
    return mapped(node, _opened)


def _opened(node: Node) -> Node:
    if not isinstance(node, Apply):
        return node
    node = replace(node, bracketed=False)
    if is_op(node, op.PLUS, op.MINUS):
        left, right = node.args
        if node.op is op.PLUS or not is_op(right, op.PLUS, op.MINUS):
            inner = terms(right) if node.op is op.PLUS else [Term(right, True)]
            return total([*terms(left), *inner])
    if is_op(node, op.TIMES):
        return product(factor.node for each in node.args for factor in factors(each))
    return node


def sign_in_front(node: Node) -> Node:
    """The tree in which the minus (or ±) of −2x belongs to the 2, where 2x has no brackets."""
    return mapped(node, _sign_in_front)


def _sign_in_front(node: Node) -> Node:
    if not is_op(node, *_SIGNS):
        return node
    inner = operands(node)[0]
    if not _is_open(inner) or _begins_signed(inner):
        return node
    first = _sign_in_front(replace(node, args=inner.args[:1], bracketed=False))
    return replace(inner, args=(first, *inner.args[1:]), bracketed=node.bracketed)


def _is_open(node: Node) -> TypeGuard[Apply]:
    """A product or a quotient without brackets around it."""
    return is_op(node, op.TIMES, op.OVER) and not node.bracketed


def _begins_signed(node: Node) -> bool:
    while _is_open(node):
        node = node.args[0]
    return is_op(node, *_SIGNS) and not node.bracketed


def _brackets(node: Node) -> list[bool]:
    return (
        [node.bracketed, *(each for part in node.args for each in _brackets(part))]
        if isinstance(node, Apply)
        else []
    )
