"""Lists of numbers."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import data
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Find the mean of 3, 5, 8", ["(3 + 5 + 8)/3", "16/3"]),
        ("Find the median of 3, 9, 5, 8", ["3, 5, 8, 9", "(5 + 8)/2", "13/2"]),
        ("Find the mode of 3, 5, 5, 8", ["3, 5, 5, 8", "5"]),
        ("Find the range of the numbers 3, 9, 5", ["9 - 3", "6"]),
        ("The mean of 4, 6 and x is 7. Find x.", ["S = 3 × 7", "S = 21", "x = 21 - (4 + 6)", "x = 11"]),
        (
            "Find the interquartile range of 1, 3, 5, 7, 9, 11, 13",
            ["x = 1, 3, 5, 7, 9, 11, 13", "Q_1 = 3", "Q_3 = 11", "IQR = 11 - 3", "IQR = 8"],
        ),
        (
            "Find the variance of 1, 2, 3, 4, 5",
            [
                "m = (1 + 2 + 3 + 4 + 5)/5",
                "m = 3",
                "v = ((1 - 3)^2 + (2 - 3)^2 + (3 - 3)^2 + (4 - 3)^2 + (5 - 3)^2)/5",
                "v = 2",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not data.fits(read(problem))
