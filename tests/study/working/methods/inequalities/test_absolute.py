"""Inequalities with an absolute value."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.inequalities import absolute
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("|3x - 7| <= 5", ["-5 ≤ 3x - 7 ≤ 5", "2 ≤ 3x ≤ 12", "2/3 ≤ x ≤ 4"]),
        (
            "2|x - 1| + 3 > 9",
            ["2|x - 1| > 6", "|x - 1| > 3", "x - 1 < -3 or x - 1 > 3", "x < -2 or x > 4"],
        ),
        ("|x| < -2", ["no solution"]),
        ("|x| >= -2", ["every number is a solution"]),
        ("|2x - 1| <= 0", ["2x - 1 = 0", "2x = 1", "x = 1/2"]),
        ("|2x + 1| > 0", ["2x + 1 ≠ 0", "2x ≠ -1", "x ≠ -1/2"]),
        ("|x - 3| < 0", ["no solution"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


def test_the_letter_may_not_stand_beside_the_bars():
    assert not absolute.fits(read("|x| < x + 1"))
    assert absolute.fits(read("3 - |x| < 1"))
