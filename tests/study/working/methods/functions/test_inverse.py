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
            "Find the inverse of f(x) = 7 - 5x^3",
            [
                "x = 7 - 5y^3",
                "x - 7 = -5y^3",
                "7 - x = 5y^3",
                "(7 - x)/5 = y^3",
                "∛((7 - x)/5) = y",
                "y = ∛((7 - x)/5)",
            ],
        ),
        (
            "Find the inverse of f(x) = (x - 6)^2, x <= 6",
            ["x = (y - 6)^2", "-√x = (y - 6)", "-√x + 6 = y", "y = -√x + 6"],
        ),
        (
            "Find the inverse of f(x) = (3x + 2)/(4 - 3x)",
            [
                "x = (3y + 2)/(4 - 3y)",
                "x(4 - 3y) = 3y + 2",
                "-3xy + 4x = 3y + 2",
                "-3xy - 3y = -4x + 2",
                "y(-3x - 3) = -4x + 2",
                "(-4x + 2)/(-3x - 3) = y",
                "y = (-4x + 2)/(-3x - 3)",
            ],
        ),
        (
            "Find the inverse of f(x) = √(7x - 4) + 2",
            [
                "x = √(7y - 4) + 2",
                "x - 2 = √(7y - 4)",
                "(x - 2)^2 = (7y - 4)",
                "(x - 2)^2 + 4 = 7y",
                "((x - 2)^2 + 4)/7 = y",
                "y = ((x - 2)^2 + 4)/7",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not inverse.fits(read(problem))
