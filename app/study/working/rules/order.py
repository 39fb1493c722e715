"""The order of operations: which is worked out next, and why it comes first."""

from collections.abc import Iterator
from dataclasses import replace

from app.study.maths import operators as op
from app.study.maths.tree import Apply, Node, Path, is_op, operands, part
from app.study.working.board import Change
from app.study.working.rules import fractions
from app.study.working.rules.arithmetic import worked_out
from app.study.working.rules.values import is_fraction, parts, value_of
from engine.base.sentence import Sentence, say

_FIRST, _POINTS, _LINES, _LAST = range(4)
_RANK = {op.PLUS: _LINES, op.MINUS: _LINES, op.TIMES: _POINTS, op.OVER: _POINTS}


def next_operation(tree: Node) -> Change | None:
    """The operation that is worked out next; None when none can be.

    What is in brackets, under a root or in a fraction's bar first; there powers, then × and ÷, then + and −,
    each from left to right.
    """
    found = [
        (-_depth(tree, path), _rank(node), place, path)
        for place, (path, node) in enumerate(_as_read(tree))
        if isinstance(node, Apply) and _is_ready(tree, path, node)
    ]
    for _, _, _, path in sorted(found):
        change = worked_out(tree, path)
        if change is not None:
            return replace(change, says=_reason(tree, change.path, change.says))
    return None


def _as_read(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every part with its path, in the order in which the signs stand: 24/4 before the second / of 24/4/2."""
    args = operands(node)
    if args:
        yield from _as_read(args[0], (*path, 0))
    yield path, node
    for place, operand in enumerate(args[1:], 1):
        yield from _as_read(operand, (*path, place))


def _is_ready(tree: Node, path: Path, node: Apply) -> bool:
    """Whether all that stands below is worked out, and it is not."""
    if is_fraction(node):
        top, bottom = parts(node)
        return not fractions.is_lowest(top, bottom) and (
            not _is_in_a_sum(tree, path) or (top % bottom == 0 and not fractions.has_its_bottom(tree, path))
        )
    if node.op in {op.TIMES, op.OVER} and any(map(_comes_out, node.args)):
        return False  # 9 × 6/2: the quotient in it first
    return value_of(node) is None and all(value_of(each) is not None for each in node.args)


def _comes_out(node: Node) -> bool:
    """Whether it is a division of whole numbers that leaves nothing."""
    if not is_fraction(node):
        return False
    top, bottom = parts(node)
    return top % bottom == 0


def _is_in_a_sum(tree: Node, path: Path) -> bool:
    while path:
        path = path[:-1]
        above = part(tree, path)
        if not is_op(above, op.NEGATIVE):
            return is_op(above, op.PLUS, op.MINUS)
    return False


def _depth(tree: Node, path: Path) -> int:
    depth, node = int(_has_brackets(tree)), tree
    for place in path:
        above, node = node, part(node, (place,))
        assert isinstance(above, Apply)
        bar = above.op is op.OVER and above.sign != "÷" and is_op(node, op.PLUS, op.MINUS, op.TIMES)
        holds = above.op not in _RANK and above.op not in {op.NEGATIVE, op.POWER, op.PERCENT, op.MIXED}
        exponent = above.op is op.POWER and place == 1
        depth += bar or holds or exponent or _has_brackets(node)
    return depth


def _has_brackets(node: Node) -> bool:
    """Whether brackets were written around something to be worked out; (−3) needs none."""
    return isinstance(node, Apply) and node.bracketed and value_of(node) is None


def _rank(node: Apply) -> int:
    if is_fraction(node):
        top, bottom = parts(node)
        return _POINTS if top % bottom == 0 else _LAST
    return _RANK.get(node.op, _FIRST)


def _reason(tree: Node, path: Path, says: Sentence) -> Sentence:
    """`says`, after the rule that lets this operation come first, where another could be thought to."""
    node, rank = part(tree, path), _rank_of(part(tree, path))
    if path and _has_brackets(node) and not _is_enclosed(tree, path):
        return say("working.order.brackets", what=says)
    for end in range(len(path) - 1, -1, -1):
        above = part(tree, path[:end])
        if rank == _POINTS and is_op(above, op.PLUS, op.MINUS):
            return say("working.order.points-before-lines", what=says)
        if is_op(node, op.POWER) and is_op(above, op.TIMES, op.PLUS, op.MINUS):
            return say("working.order.powers", what=says)
        if not isinstance(above, Apply) or _has_brackets(above) or above.op not in {op.NEGATIVE, *_RANK}:
            break
    return says


def _is_enclosed(tree: Node, path: Path) -> bool:
    """Whether a root, a bar or an exponent's place holds it together, with brackets or without."""
    above = part(tree, path[:-1])
    if not isinstance(above, Apply):
        return False
    exponent = above.op is op.POWER and path[-1] == 1
    return exponent or above.op in {op.ROOT, op.ABS} or (above.op is op.OVER and above.sign != "÷")


def _rank_of(node: Node) -> int:
    return _rank(node) if isinstance(node, Apply) else _LAST
