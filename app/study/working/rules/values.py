"""Numbers that are worked out as far as they go: whole, decimal, a fraction, or the negative of one."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.tree import Node, Num, is_op, negative, number, over

MOST_PLACES = 6  # decimals; a quotient that needs more is written as a fraction


def value_of(node: Node) -> Fraction | None:
    """The value of a number that is worked out; None of anything else. 6/8 is one, 12 ÷ 4 is not."""
    if isinstance(node, Num):
        return node.value
    if is_op(node, op.NEGATIVE):
        inner = node.args[0]
        return None if is_op(inner, op.NEGATIVE) or not (found := value_of(inner)) else -found  # −0 is 0
    if is_fraction(node):
        return Fraction(*parts(node))
    return None


def is_fraction(node: Node) -> bool:
    """Whether it is a fraction of whole numbers, not a division that is still to be done; −2 may be above."""
    if not is_op(node, op.OVER) or node.sign == "÷":
        return False
    top, bottom = node.args
    return is_whole(size_of(top)) and is_whole(bottom) and bottom != Num(Fraction(0))


def size_of(node: Node) -> Node:
    """A number without its minus: of −3, of −(3/4), of (−3)/4."""
    if is_op(node, op.NEGATIVE):
        return node.args[0]
    if is_op(node, op.OVER) and is_op(node.args[0], op.NEGATIVE):
        return over(node.args[0].args[0], node.args[1], node.sign)
    return node


def is_whole(node: Node) -> bool:
    """Whether it is a whole number, written without a point."""
    return isinstance(node, Num) and node.value.denominator == 1 and node.places is None


def parts(node: Node) -> tuple[int, int]:
    """Numerator, with its sign, and denominator as they stand: 6/8 is (6, 8). Of whole numbers the 1."""
    if is_op(node, op.NEGATIVE):
        top, bottom = parts(node.args[0])
        return -top, bottom
    if is_fraction(node):
        (top, _), (bottom, _) = map(parts, node.args)  # type: ignore[union-attr]
        return top, bottom
    assert isinstance(node, Num)
    return node.value.numerator, node.value.denominator


def fraction(top: int, bottom: int) -> Node:
    """top/bottom as it stands, not cancelled, its minus before it; a whole number where bottom is 1."""
    size = Num(Fraction(abs(top)))
    node = size if bottom == 1 else over(size, Num(Fraction(bottom)))
    return negative(node) if top < 0 else node


def is_decimal(node: Node) -> bool:
    """Whether it is written with a decimal point."""
    inner = size_of(node)
    return isinstance(inner, Num) and inner.value.denominator != 1


def plain(value: Fraction) -> Node | None:
    """A whole number or a decimal of a few places; None of a value that is neither."""
    for places in range(MOST_PLACES + 1):
        if (value * 10**places).denominator == 1:
            return number(value, places or None)
    return None


def exact(value: Fraction) -> Node:
    """A whole number, or a fraction in lowest terms."""
    return number(value)
