"""The convention that letters under even roots and in logarithms stand for positive numbers."""

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Sym, mapped, symbols, walk


def need_positive(*nodes: Node) -> bool:
    """Whether a letter stands under an even root, in a power like one, or in a logarithm."""
    return any(_needs(each) for node in nodes for each in walk(node))


def _needs(node: Node) -> bool:
    if not isinstance(node, Apply) or not symbols(node.args[0]):
        return False
    if node.op is op.ROOT:
        index = rational(node.args[1]) if not symbols(node.args[1]) else None
        return index is None or index % 2 == 0
    if node.op is op.POWER and not symbols(node.args[1]):
        exponent = rational(node.args[1])
        return exponent is not None and exponent.denominator % 2 == 0
    return node.op in {op.LOG, op.LN}


def positive(node: Node) -> Node:
    """The expression with the absolute value of each letter in its place."""
    return mapped(node, lambda each: Apply(op.ABS, (each,)) if isinstance(each, Sym) else each)
