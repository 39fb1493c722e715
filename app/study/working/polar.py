"""Complex numbers in polar form: r(cos θ + i sin θ), read and written."""

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import ONE, Apply, Const, Node, bracketed, is_op, plus, times

I = Const("i")  # noqa: E741
Polar = tuple[Node, Node]
"""r and θ."""


def polar(radius: Node, angle: Node) -> Node:
    """r(cos θ + i sin θ)."""
    circle = plus(Apply(op.COS, (angle,)), times(I, Apply(op.SIN, (angle,)), ""))
    if rational(radius) == 1:
        return circle
    return times(bracketed(radius) if is_op(radius, op.PLUS, op.MINUS) else radius, bracketed(circle), "")


def as_polar(node: Node) -> Polar | None:
    """r and θ of a number that is written so; None of any other."""
    angle = _on_circle(node)
    if angle is not None:
        return ONE, angle
    if not is_op(node, op.TIMES):
        return None
    angle = _on_circle(node.args[1])
    return (node.args[0], angle) if angle is not None else None


def _on_circle(node: Node) -> Node | None:
    """θ of cos θ + i sin θ."""
    if not is_op(node, op.PLUS) or not is_op(node.args[0], op.COS) or not is_op(node.args[1], op.TIMES):
        return None
    (angle,) = node.args[0].args
    first, second = node.args[1].args
    sine = second if first == I else first
    if I not in (first, second) or not is_op(sine, op.SIN) or sine.args != (angle,):
        return None
    return angle
