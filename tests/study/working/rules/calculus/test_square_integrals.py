"""Integrals with a square below."""

import pytest

from app.study.working.rules.calculus.square_integrals import (
    over_quadratic,
    over_root_of_shifted_square,
    over_shifted_square,
)
from tests.study.working.rules.calculus.integrated import is_integral_of
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    "text", ["1/(x^2 + 9)", "1/(4 + 9x^2)", "1/√(4 - x^2)", "1/√(1 - 9x^2)", "3/(x^2 + 2)", "1/√(x^2 + 4)"]
)
def test_over_a_quadratic(text):
    assert is_integral_of(over_quadratic(tree(text), "x"), text)


def test_over_a_completed_square():
    assert is_integral_of(over_shifted_square(tree("1/((x + 1)^2 + 4)"), "x"), "1/((x + 1)^2 + 4)")
    text = "1/√(9 - (x - 2)^2)"
    assert is_integral_of(over_root_of_shifted_square(tree(text), "x"), text)
