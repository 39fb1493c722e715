"""Equations with several functions of an angle."""

import pytest

from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("equation", "line", "end"),
    [
        ("2sin(x)^2 - 3cos(x) = 0", "2(1 - cos(x)^2) - 3cos(x) = 0", "x = π/3 or x = 5π/3"),
        ("sin(2x) = sin(x)", "2sin(x) cos(x) = sin(x)", "x = 0 or x = π/3 or x = π or x = 5π/3"),
        ("cos(2x) = cos(x)", "(2cos(x)^2 - 1) = cos(x)", "x = 0 or x = 2π/3 or x = 4π/3"),
        ("cos(2x) + 3sin(x) = 2", "(1 - 2sin(x)^2) + 3sin(x) = 2", "x = π/6 or x = π/2 or x = 5π/6"),
    ],
)
def test_one_function_is_left_in_each_case(equation, line, end):
    found = lines(f"Solve {equation} for 0 <= x < 2π")
    assert line in found
    assert found[-1] == end


def test_a_product_is_zero_where_a_factor_is():
    problem = "Solve 2sin(t) cos(t) + cos(t) = 0 for 0° <= t < 360°"
    assert lines(problem)[-1] == "t = 90° or t = 210° or t = 270° or t = 330°"
    assert "quadratics.one-factor-is-zero" in rules(problem)


@pytest.mark.parametrize("equation", ["sin(x) + cos(3x) = 0", "sin(x) cos(x) + sin(x) = 1/7"])
def test_where_it_cannot_be_brought_to_one(equation):
    assert work(read(f"Solve {equation} for 0 <= x < 2π")) is None
