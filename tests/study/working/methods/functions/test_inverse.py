"""Inverse functions."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import inverse
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the inverse of f(x) = (x - 3)/2",
            ["x = (y - 3)/2", "2x = (y - 3)", "2x + 3 = y", "y = 2x + 3"],
        ),
        (
            "Find the inverse of f(x) = 4 - 2x^3",
            [
                "x = 4 - 2y^3",
                "x - 4 = -2y^3",
                "4 - x = 2y^3",
                "(4 - x)/2 = y^3",
                "∛((4 - x)/2) = y",
                "y = ∛((4 - x)/2)",
            ],
        ),
        (
            "Find the inverse of f(x) = (x - 4)^2, x <= 4",
            ["x = (y - 4)^2", "-√x = (y - 4)", "-√x + 4 = y", "y = -√x + 4"],
        ),
        (
            "Find the inverse of f(x) = (5x + 1)/(2 - 5x)",
            [
                "x = (5y + 1)/(2 - 5y)",
                "x(2 - 5y) = 5y + 1",
                "-5xy + 2x = 5y + 1",
                "-5xy - 5y = -2x + 1",
                "y(-5x - 5) = -2x + 1",
                "(-2x + 1)/(-5x - 5) = y",
                "y = (-2x + 1)/(-5x - 5)",
            ],
        ),
        (
            "Find the inverse of f(x) = √(6x - 8) + 5",
            [
                "x = √(6y - 8) + 5",
                "x - 5 = √(6y - 8)",
                "(x - 5)^2 = (6y - 8)",
                "(x - 5)^2 + 8 = 6y",
                "((x - 5)^2 + 8)/6 = y",
                "y = ((x - 5)^2 + 8)/6",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not inverse.fits(read(problem))
