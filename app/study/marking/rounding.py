"""Rounds a value to given places, and recognises roundings of it."""

import math
from collections.abc import Sequence
from fractions import Fraction

from app.study.marking.number_form import is_scientific
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Num, is_op
from app.study.problems.asked_form import Figures, Form, Nearest, Places

TRUSTED_FIGURES = 3
"""A decimal with fewer significant figures is not taken for the rounding of another number."""


def step(value: Fraction, form: Form) -> Fraction:
    """The step that `form` rounds `value` to."""
    match form.rounding:
        case Places(count):
            return Fraction(1, 10**count)
        case Figures(count):
            return Fraction(10) ** (_magnitude(value) - count + 1)
        case Nearest(size):
            return size
    return Fraction(1)


def rounded(value: Fraction, to: Fraction) -> set[Fraction]:
    """The multiples of `to` that schools round `value` to: one, or at a tie both neighbours' conventions."""
    below = math.floor(value / to)
    gap = value / to - below
    if gap == Fraction(1, 2):
        away = below + 1 if value >= 0 else below
        even = below if below % 2 == 0 else below + 1
        return {away * to, even * to}
    return {(below + (gap > Fraction(1, 2))) * to}


def written_step(tree: Node) -> Fraction | None:
    """The last place that a decimal shows: 12.5 → 1/10, 1.84 × 10^19 → 10^17; None for what is no decimal."""
    if is_op(tree, op.TIMES) and is_scientific(tree):
        leading = written_step(tree.args[0])
        scale = rational(tree.args[1])
        return leading * scale if leading and scale else None
    core = tree.args[0] if is_op(tree, op.NEGATIVE, op.PERCENT) else tree
    core = core.args[0] if is_op(core, op.NEGATIVE, op.PERCENT) else core
    if isinstance(core, Num) and core.places:
        step = Fraction(1, 10**core.places)
        return step / 100 if is_op(tree, op.PERCENT) else step
    return None


def is_rounding(tree: Node, value: Fraction, figures: int = TRUSTED_FIGURES) -> bool:
    """Whether `tree` is a decimal of so many figures, or more, that `value` rounds to."""
    step = written_step(tree)
    shown = rational(tree)
    if step is None and figures < TRUSTED_FIGURES and shown is not None and shown.denominator == 1:
        step = Fraction(1)
    if step is None or shown is None or shown == value:
        return False
    if abs(shown / step) < 10 ** (figures - 1):
        return False
    return shown in rounded(value, step)


def are_roundings(trees: Sequence[Node], values: Sequence[Fraction]) -> bool:
    """Whether numbers are rounded to the same place, one trustworthy: 1.53 and 0.35 for 1.532 and 0.3473.

    Each of `values` has to be meant by a number, in any order.
    """
    steps = {written_step(tree) for tree in trees}
    if len(trees) != len(values) or len(steps) != 1:
        return False
    trusted = any(is_rounding(tree, value) for tree in trees for value in values)
    meant = [{at for at, value in enumerate(values) if _is_meant(tree, value)} for tree in trees]
    return trusted and all(meant) and set().union(*meant) == set(range(len(values)))


def _is_meant(tree: Node, value: Fraction) -> bool:
    return rational(tree) == value or is_rounding(tree, value, figures=1)


def is_short(value: Fraction) -> bool:
    """Whether `value` is a decimal of at most four figures, which nobody rounds."""
    return (value * Fraction(10) ** (3 - _magnitude(value))).denominator == 1


def _magnitude(value: Fraction) -> int:
    """The power of ten of the first digit."""
    value = abs(value)
    if value == 0:
        return 0
    power = len(str(value.numerator)) - len(str(value.denominator))
    while Fraction(10) ** power > value:
        power -= 1
    while Fraction(10) ** (power + 1) <= value:
        power += 1
    return power
