"""A polynomial is brought to a product beside 0, or the inequality is decided at once."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.methods.inequalities.polynomial_side import product_of
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "first"),
    [
        ("x^2 - 2x < 15", ["x^2 - 2x - 15 < 0", "(x + 3)(x - 5) < 0"]),
        ("4 - 2x^2 >= -2x", ["-2x^2 + 2x + 4 ≥ 0", "x^2 - x - 2 ≤ 0"]),
        ("(x - 1)(x + 2) > 0", ["signs around -2, 1: "]),
        ("x^2 + x + 1 > 0", ["every number is a solution"]),
    ],
)
def test_its_first_lines(problem, first):
    found = lines(problem)
    assert all(line.startswith(begin) for line, begin in zip(found, first, strict=False)), found


def test_a_polynomial_is_a_product_of_factors_with_whole_coefficients_or_stays():
    assert to_text(product_of((-6, 1, 1), "x")) == "(x - 2)(x + 3)"
    assert product_of((1, 0, 1), "x") is None
