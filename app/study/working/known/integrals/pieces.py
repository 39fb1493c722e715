"""An integral in pieces: between the places where what stands in bars changes its sign, without the bars."""

from itertools import pairwise
from typing import Any

from mpmath import mp

from app.study.answers.kinds import Inequality, Several, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.tree import (
    ZERO,
    Apply,
    Node,
    Sym,
    bracketed,
    has,
    is_op,
    mapped,
    negative,
    symbols,
    walk,
)
from app.study.problems.tasks.calculus import Integrate
from app.study.problems.tasks.equations import Solve
from app.study.working.known.solve import solutions
from app.study.working.unsolved import Unsolved

Piece = tuple[Node, Node, Node]
"""The integrand, and the bounds."""


def pieces(task: Integrate) -> list[Piece]:
    """Raises Unsolved where the places are not known, or the bounds do not rise."""
    assert task.bounds is not None
    if not has(task.tree, op.ABS) or any(map(symbols, task.bounds)) or symbols(task.tree) != {task.by}:
        raise Unsolved
    low, high = task.bounds
    if _number(low) >= _number(high):
        raise Unsolved
    places = [at for each in walk(task.tree) if is_op(each, op.ABS) for at in _zeros(each, task)]
    inner = {at for at in places if _number(low) < _number(at) < _number(high)}
    ends = [low, *sorted(inner, key=_number), high]
    return [(_without_bars(task, a, b), a, b) for a, b in pairwise(ends)]


def _zeros(bars: Node, task: Integrate) -> list[Node]:
    assert isinstance(bars, Apply)
    assert task.bounds is not None
    if not symbols(bars):
        return []
    within = Inequality((task.bounds[0], Sym(task.by), task.bounds[1]), ("<=", "<="))
    found = solutions(Solve(((bars.args[0], ZERO),), (task.by,), within))[0]
    if found == Word("none"):
        return []
    items = found.items if isinstance(found, Several) else (found,)
    values = [item.tree for item in items if isinstance(item, Value)]
    if len(values) != len(items):
        raise Unsolved
    return values


def _number(node: Node) -> Any:
    return mp.re(numeric.value(node, digits=30, real=True))


def _without_bars(task: Integrate, low: Node, high: Node) -> Node:
    middle = (_number(low) + _number(high)) / 2

    def plain(each: Node) -> Node:
        if not is_op(each, op.ABS):
            return each
        (inside,) = each.args
        if mp.re(numeric.value(inside, {task.by: middle}, 30, real=True)) > 0:
            return bracketed(inside) if isinstance(inside, Apply) else inside
        return bracketed(negative(bracketed(inside) if is_op(inside, op.PLUS, op.MINUS) else inside))

    return mapped(task.tree, plain)
