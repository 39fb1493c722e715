"""Equations of lines."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import line
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the equation of the line through (1, 2) and (3, 8)",
            [
                "m = (y_2 - y_1)/(x_2 - x_1)",
                "m = (8 - 2)/(3 - 1)",
                "m = 3",
                "b = y_1 - m x_1",
                "b = 2 - (3 × 1)",
                "b = -1",
                "y = 3x - 1",
            ],
        ),
        (
            "Find the equation of the line perpendicular to y = 2x + 1 through (4, 3)",
            [
                "m_1 = 2",
                "m = -1/m_1",
                "m = -1/2",
                "b = y_1 - m x_1",
                "b = 3 - ((-1/2) × 4)",
                "b = 5",
                "y = -x/2 + 5",
            ],
        ),
        (
            "Find the equation of the line parallel to 2x + y = 5 through (1, 1)",
            ["m_1 = -2", "m = -2", "b = y_1 - m x_1", "b = 1 - ((-2) × 1)", "b = 3", "y = -2x + 3"],
        ),
        ("Find the equation of the line through (1, 2) and (1, 5)", ["x = 1"]),
        (
            "Write the point-slope form of the line through (2, 4) and (4, 10)",
            ["m = (y_2 - y_1)/(x_2 - x_1)", "m = (10 - 4)/(4 - 2)", "m = 3", "y - 4 = 3(x - 2)"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not line.fits(read(problem))
