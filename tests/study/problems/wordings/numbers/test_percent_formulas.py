"""The formulas for percentages give what pencil and paper give."""

import pytest

from app.study.maths.exact import rational
from app.study.problems.wordings.numbers import percent_formulas as formulas


@pytest.mark.parametrize(
    ("formula", "a", "b", "value"),
    [
        (formulas.INCREASED, "50", "20", 60),
        (formulas.DECREASED, "50", "20", 40),
        (formulas.BEFORE, "10", "20", 50),
        (formulas.BEFORE_UP, "60", "20", 50),
        (formulas.BEFORE_DOWN, "40", "20", 50),
    ],
)
def test_a_formula_of_both_numbers(formula, a, b, value):
    task = formulas.worked(formula)({"a": a, "b": b})
    assert rational(task.tree) == value
