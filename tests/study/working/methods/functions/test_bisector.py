"""Perpendicular bisectors."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import bisector
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the perpendicular bisector of A(0, 0) and B(4, 2)",
            [
                "M = ((x_1 + x_2)/2, (y_1 + y_2)/2)",
                "M = ((0 + 4)/2, (0 + 2)/2)",
                "M = (2, (0 + 2)/2)",
                "M = (2, 1)",
                "x_3 = 2, y_3 = 1",
                "m_1 = (y_2 - y_1)/(x_2 - x_1)",
                "m_1 = (2 - 0)/(4 - 0)",
                "m_1 = 1/2",
                "m = -1/m_1",
                "m = -1/(1/2)",
                "m = -2",
                "b = y_3 - m x_3",
                "b = 1 - ((-2) × 2)",
                "b = 5",
                "y = -2x + 5",
            ],
        ),
        (
            "Find the perpendicular bisector of the segment from (0, 1) to (4, 1)",
            ["M = ((x_1 + x_2)/2, (y_1 + y_2)/2)", "M = ((0 + 4)/2, (1 + 1)/2)", "M = (2, (1 + 1)/2)",
             "M = (2, 1)", "x = 2"],
        ),
    ],
)  # fmt: skip
def test_it_goes_through_the_midpoint(problem, expected):
    assert bisector.fits(read(problem))
    assert lines(problem) == expected
