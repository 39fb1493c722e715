"""A sine beside a cosine, or two sines: one function, or a product that is 0."""

import pytest

from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("equation", "line", "end"),
    [
        ("sin(x) = √3 cos(x)", "tan(x) = √3", "x = π/3 or x = 4π/3"),
        ("sin(x) + cos(x) = 0", "tan(x) = -1", "x = 3π/4 or x = 7π/4"),
        ("sin(x) - cos(x) = 1", "√2·sin(x - π/4) = 1", "x = π/2 or x = π"),
        ("sin(x) + √3 cos(x) = 1", "2sin(x + π/3) = 1", "x = π/2 or x = 11π/6"),
        ("4sin(x) cos(x) = 1", "2sin(2x) = 1", "x = π/12 or x = 5π/12 or x = 13π/12 or x = 17π/12"),
        ("cos(3x) - cos(x) = 0", "-2sin(2x) sin(x) = 0", "x = 0 or x = π/2 or x = π or x = 3π/2"),
        ("sec(x)^2 = 2tan(x)", "(1 + tan(x)^2) = 2tan(x)", "x = π/4 or x = 5π/4"),
        ("sin(x) tan(x) = sin(x)", "sin(x) (tan(x) - 1) = 0", "x = 0 or x = π/4 or x = π or x = 5π/4"),
    ],
)
def test_one_function_is_left(equation, line, end):
    found = lines(f"Solve {equation} for 0 <= x < 2π")
    assert line in found
    assert found[-1] == end


@pytest.mark.parametrize(
    ("problem", "line", "end"),
    [
        ("Solve sec(x) = -2 for 0 <= x < 2π", "cos(x) = -1/2", "x = 2π/3 or x = 4π/3"),
        ("Solve csc(2x) = 2", "sin(2x) = 1/2", "x = π/12 + kπ or x = 5π/12 + kπ, where k is any integer"),
        ("Solve cot(x) = 0", "cos(x) = 0", "x = π/2 + kπ, where k is any integer"),
        ("Solve csc(x) = 1/2", "sin(x) = 2", "no solution"),
    ],
)
def test_reciprocals_are_turned_over(problem, line, end):
    found = lines(problem)
    assert line in found
    assert found[-1] == end


def test_an_auxiliary_angle_that_nobody_knows_is_not_taken():
    assert work(read("Solve 3sin(x) + 4cos(x) = 5 for 0 <= x < 2π")) is None
