"""Judges a conversion: an amount without an end, such as 180 cm in feet, may be rounded unasked."""

from collections.abc import Sequence
from typing import TypeGuard

from app.study.answers.kinds import Answer, Quantity, Value
from app.study.marking.compare_quantities import alike
from app.study.marking.rounding import is_rounding, is_short
from app.study.marking.verdict import Judgement, Verdict, correct
from app.study.maths.conversion import in_unit
from app.study.maths.exact import rational
from app.study.problems.asked_form import Form
from app.study.problems.tasks.numbers import Convert

FIGURES = 2  # the fewest that are taken for a rounding


def with_rounded_amounts(task: Convert, given: Sequence[Answer], found: Judgement, form: Form) -> Judgement:
    """`found`, the verdict by comparison with the exact amount; correct where that is rounded."""
    assert task.amount.unit is not None
    if found.verdict not in {Verdict.WRONG, Verdict.UNDECIDED} or form.rounding is not None:
        return found
    value = rational(in_unit(task.amount.tree, task.amount.unit, task.unit))
    if value is None or is_short(value):
        return found
    rounded = any(_is_in(one, task) and is_rounding(one.tree, value, FIGURES) for one in given)
    return correct(found.how) if rounded else found


def _is_in(one: Answer, task: Convert) -> TypeGuard[Value | Quantity]:
    """Whether it is an amount in the unit asked for, or in none."""
    if isinstance(one, Quantity):
        return one.unit is not None and alike(one.unit, task.unit)
    return isinstance(one, Value)
