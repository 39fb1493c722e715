"""Sines and tangents of arcs as a right triangle gives them: sin(arctan u) is u/√(1 + u²)."""

from collections.abc import Callable

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    bracketed,
    is_op,
    mapped,
    minus,
    over,
    plus,
    power,
    root,
    times,
)
from engine.base.sentence import Sentence, say


def _less(u: Node) -> Node:
    return root(minus(ONE, _squared(u)))


def _more(u: Node) -> Node:
    return root(plus(ONE, _squared(u)))


def _squared(u: Node) -> Node:
    if is_op(u, op.OVER):
        top, bottom = u.args
        below = power(bracketed(bottom), TWO) if isinstance(bottom, Apply) else power(bottom, TWO)
        return over(power(top, TWO), below)
    return power(u, TWO)


_VALUES: dict[tuple[str, str], Callable[[Node], Node]] = {
    ("sin", "asin"): lambda u: u,
    ("cos", "asin"): _less,
    ("tan", "asin"): lambda u: over(u, _less(u)),
    ("cot", "asin"): lambda u: over(_less(u), u),
    ("sec", "asin"): lambda u: over(ONE, _less(u)),
    ("csc", "asin"): lambda u: over(ONE, u),
    ("cos", "acos"): lambda u: u,
    ("sin", "acos"): _less,
    ("tan", "atan"): lambda u: u,
    ("sin", "atan"): lambda u: over(u, _more(u)),
    ("cos", "atan"): lambda u: over(ONE, _more(u)),
    ("sec", "atan"): _more,
    ("csc", "atan"): lambda u: over(_more(u), u),
    ("cot", "atan"): lambda u: over(ONE, u),
}


def arc_values(node: Node) -> tuple[Node, Sentence] | None:
    """The line without functions of arcs; None where there are none."""
    new = mapped(node, _value)
    if new == node:
        return None
    return new, say("working.integrals.arc-values", result=to_text(new))


def _value(node: Node) -> Node:
    if not isinstance(node, Apply) or len(node.args) != 1:
        return node
    inside = node.args[0]
    if is_op(inside, op.TIMES) and inside.args[0] == TWO and _is_arc(inside.args[1]):
        return _of_double(node, inside.args[1])
    if not isinstance(inside, Apply) or len(inside.args) != 1:
        return node
    known = _VALUES.get((node.name, inside.name))
    return known(inside.args[0]) if known else node


def _is_arc(node: Node) -> bool:
    return isinstance(node, Apply) and node.name in {"asin", "acos", "atan"}


def _of_double(node: Apply, arc: Node) -> Node:
    """sin 2t is 2 sin t cos t, cos 2t is 1 − 2 sin² t."""
    sine, cosine = (_value(Apply(each, (arc,))) for each in (op.SIN, op.COS))
    if node.op is op.SIN:
        return times(times(TWO, bracketed(sine)), bracketed(cosine))
    if node.op is op.COS:
        return minus(ONE, times(TWO, power(bracketed(sine), TWO)))
    return node
