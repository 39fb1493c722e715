"""Slope, midpoint and distance."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import points
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the slope of the line through (1, 2) and (4, -8)",
            ["m = (y_2 - y_1)/(x_2 - x_1)", "m = (-8 - 2)/(4 - 1)", "m = -10/3"],
        ),
        ("Find the slope of the line through (1, 2) and (1, 5)", ["undefined"]),
        (
            "Find the midpoint of (-2, 6) and (0, -3)",
            [
                "M = ((x_1 + x_2)/2, (y_1 + y_2)/2)",
                "M = ((-2 + 0)/2, (6 + (-3))/2)",
                "M = (-1, (6 + (-3))/2)",
                "M = (-1, 3/2)",
            ],
        ),
        (
            "Find the distance between (1, 4) and (11, 9)",
            ["d = √((x_2 - x_1)^2 + (y_2 - y_1)^2)", "d = √((11 - 1)^2 + (9 - 4)^2)", "d = 5√5"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not points.fits(read(problem))
