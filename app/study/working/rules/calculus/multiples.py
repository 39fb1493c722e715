"""What the known integrals share: a function by its name, a multiple of one."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.operators import OPERATORS
from app.study.maths.tree import (
    Apply,
    Node,
    is_op,
    negative,
    number,
    times,
)


def of(name: str, node: Node) -> Apply:
    """The function of that name of `node`."""
    return Apply(OPERATORS[name], (node,))


def scaled(factor: Fraction, node: Node) -> Node:
    """factor · node."""
    if factor == 1:
        return node
    if factor == -1:
        return negative(node)
    size = abs(factor)
    new = times(number(size), node)
    return negative(new) if factor < 0 else new


def divided_by(node: Node, slope: Fraction) -> Node:
    """node / slope, as a multiple."""
    minus = slope < 0
    if is_op(node, op.NEGATIVE):
        node, minus = node.args[0], not minus
    new = scaled(1 / abs(slope), node)
    return negative(new) if minus else new
