"""Absolute values of products, and their squares: |3x| is 3|x|, and |x|² is x²."""

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors, product
from app.study.maths.to_text import to_text
from app.study.maths.tree import TWO, Apply, Node, bracketed, is_op, number, paths, power, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "absolute-values"
_MOST = 8


def fits(task: Task) -> bool:
    """One absolute value, its square, or two that are multiplied, to be simplified."""
    if not isinstance(task, Evaluate) or task.what != "simplify" or not symbols(task.tree):
        return False
    row = [factor.node for factor in factors(task.tree)]
    bars = [one.args[0] if is_op(one, op.POWER) else one for one in row]
    return all(is_op(one, op.ABS) for one in bars) and _next(task.tree) is not None


def write(task: Task, board: Board) -> None:
    """One rule after the other. Raises NoRule where none fits at first."""
    for _ in range(_MOST):
        change = _next(board.part(()))
        if change is None:
            break
        board.change(change)
    if not board.steps:
        raise NoRule


def _next(tree: Node) -> Change | None:
    for path, node in paths(tree):
        new = _number_out(node) or _squared(node) or _twice(node)
        if new is None or not isinstance(node, Apply):
            continue
        facts = {"before": to_text(node), "after": to_text(new)}
        if is_op(node, op.ABS):
            return Change(path, new, say("working.algebra.bars-of-product", **facts))
        if is_op(node, op.POWER):
            return Change(path, new, say("working.algebra.bars-squared", **facts))
        return Change(path, new, say("working.algebra.bars-twice", **facts))
    return None


def _number_out(node: Node) -> Node | None:
    """|3x| as 3|x|."""
    if not is_op(node, op.ABS) or not symbols(node):
        return None
    inner = node.args[0]
    if is_op(inner, op.NEGATIVE):
        return Apply(op.ABS, (inner.args[0],))
    row = [factor.node for factor in factors(inner)]
    size = rational(row[0]) if not symbols(row[0]) else None
    if size is None or len(row) < 2:
        return None
    rest = Apply(op.ABS, (product(row[1:]),))
    return rest if abs(size) == 1 else times(number(abs(size)), rest, "")


def _squared(node: Node) -> Node | None:
    """|x|² as x²."""
    if not is_op(node, op.POWER) or not is_op(node.args[0], op.ABS):
        return None
    exponent = rational(node.args[1])
    if exponent is None or exponent.denominator != 1 or exponent <= 0 or exponent % 2:
        return None
    inner = node.args[0].args[0]
    return power(bracketed(inner) if isinstance(inner, Apply) else inner, node.args[1])


def _twice(node: Node) -> Node | None:
    """|x|·|x| as |x|²."""
    row = [factor.node for factor in factors(node)] if is_op(node, op.TIMES) else []
    for place, one in enumerate(row):
        if is_op(one, op.ABS) and symbols(one) and one in row[place + 1 :]:
            rest = list(row)
            rest.remove(one)
            rest[rest.index(one)] = power(one, TWO)
            return rest[0] if len(rest) == 1 else product(rest)
    return None
