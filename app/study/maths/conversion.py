"""Amounts in other units: the expression of the number that they become."""

from app.study.maths.tree import Const, Node, Num, minus, over, plus, times
from app.study.maths.units import Unit


def in_base(tree: Node, unit: Unit) -> Node:
    """The amount in base units: metres, kilograms, seconds, radians, kelvins."""
    scaled: Node = times(tree, Num(unit.factor))
    for _ in range(abs(unit.pi)):
        scaled = (times if unit.pi > 0 else over)(scaled, Const("pi"))
    return plus(scaled, Num(unit.offset)) if unit.offset else scaled


def in_unit(tree: Node, unit: Unit, wanted: Unit) -> Node:
    """The amount `tree` in `unit`, as so many of `wanted`."""
    base = in_base(tree, unit)
    if wanted.offset:
        base = minus(base, Num(wanted.offset))
    scaled: Node = over(base, Num(wanted.factor))
    for _ in range(abs(wanted.pi)):
        scaled = (over if wanted.pi > 0 else times)(scaled, Const("pi"))
    return scaled
