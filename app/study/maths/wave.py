"""A wave as its numbers: a·f(b·x + c) + d for a trigonometric function f."""

from dataclasses import dataclass

from app.study.maths import operators as op
from app.study.maths.rows import factors, terms, total
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
    negative,
    over,
    plus,
    symbols,
    times,
)

_FUNCTIONS = ("sin", "cos", "tan", "cot", "sec", "csc")


@dataclass(frozen=True)
class Wave:
    """a·f(b·x + c) + d; `name` is the name of f."""

    a: Node
    name: str
    b: Node
    c: Node
    d: Node

    @property
    def is_bounded(self) -> bool:
        """Whether it has an amplitude."""
        return self.name in {"sin", "cos"}


def wave(tree: Node, by: str) -> Wave | None:
    """The numbers of a wave; None of anything else."""
    row = terms(tree)
    moving = [term for term in row if by in symbols(term.node)]
    if len(moving) != 1:
        return None
    found = _scaled(moving[0].node, by)
    if found is None:
        return None
    a, inner = found
    if moving[0].negative:
        a = negative(a)
    line = _linear(inner.args[0], by)
    rest = [term for term in row if by not in symbols(term.node)]
    return None if line is None else Wave(a, inner.name, *line, total(rest))


def _scaled(node: Node, by: str) -> tuple[Node, Apply] | None:
    """(a, f(…)) of a·f(…)."""
    below: Node = ONE
    if is_op(node, op.NEGATIVE):
        found = _scaled(node.args[0], by)
        return found and (negative(found[0]), found[1])
    if is_op(node, op.OVER) and by not in symbols(node.args[1]):
        node, below = node.args
    row = [factor.node for factor in factors(node)]
    moving = [each for each in row if by in symbols(each)]
    if len(moving) != 1 or not isinstance(moving[0], Apply) or moving[0].name not in _FUNCTIONS:
        return None
    a: Node = ONE
    for each in row:
        if each is not moving[0]:
            a = each if a == ONE else times(a, each)
    return (a if below == ONE else over(a, below)), moving[0]


def _linear(node: Node, by: str) -> tuple[Node, Node] | None:
    """(b, c) of b·x + c, as sums and products of what was written; b may hold π."""
    if is_op(node, op.OVER) and by not in symbols(node.args[1]):
        found = _linear(node.args[0], by)
        return found and (over(found[0], node.args[1]), over(found[1], node.args[1]))
    slope: Node = ZERO
    at_zero: Node = ZERO
    for term in terms(node):
        found = _linear_term(term.node, by)
        if found is None:
            return None
        b, c = (negative(each) if term.negative and each != ZERO else each for each in found)
        slope = b if slope == ZERO else slope if b == ZERO else plus(slope, bracketed(b))
        at_zero = c if at_zero == ZERO else at_zero if c == ZERO else plus(at_zero, bracketed(c))
    return (slope, at_zero) if slope != ZERO else None


def _linear_term(node: Node, by: str) -> tuple[Node, Node] | None:
    if by not in symbols(node):
        return ZERO, node
    if node == Sym(by):
        return ONE, ZERO
    if is_op(node, op.NEGATIVE):
        found = _linear(node.args[0], by)
        return found and (negative(found[0]), negative(found[1]) if found[1] != ZERO else ZERO)
    if is_op(node, op.OVER):
        return _linear(node, by)
    if is_op(node, op.PLUS, op.MINUS):
        return _linear(node, by)
    if not is_op(node, op.TIMES):
        return None
    first, second = node.args
    if by in symbols(first):
        first, second = second, first
    if by in symbols(first):
        return None
    found = _linear(second, by)
    if found is None:
        return None
    b, c = found
    return (first if b == ONE else times(first, bracketed(b))), (
        ZERO if c == ZERO else times(first, bracketed(c))
    )
