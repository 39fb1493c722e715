"""Absolute values beside the letter, and beside each other."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.inequalities.absolute_sides import fits
from tests.study.working.worked import answered, lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("|x-3| < 2x", ["x - 3 < 2x and x - 3 > -2x", "x > -3 and x > 1", "x > 1"]),
        (
            "|2x-1| > x+4",
            ["2x - 1 > x + 4 or 2x - 1 < -(x + 4)", "x > 5 or x < -1", "x < -1 or x > 5"],
        ),
        (
            "2x + 1 >= |x - 4|",
            [
                "|x - 4| ≤ 2x + 1",
                "x - 4 ≤ 2x + 1 and x - 4 ≥ -(2x + 1)",
                "x ≥ -5 and x ≥ 1",
                "x ≥ 1",
            ],
        ),
        (
            "|x-1| >= |x+2|",
            [
                "(x - 1)^2 ≥ (x + 2)^2",
                "(x - 1)^2 - (x + 2)^2 ≥ 0",
                "((x - 1) - (x + 2))((x - 1) + (x + 2)) ≥ 0",
                "(-3)(2x + 1) ≥ 0",
                "-6x - 3 ≥ 0",
                "-6x ≥ 3",
                "x ≤ -1/2",
            ],
        ),
    ],
)
def test_without_bars(problem, expected):
    assert lines(problem) == expected


def test_two_absolute_values_with_two_factors_need_a_table():
    found = answered("|2x-1| < |x+4|")
    assert found.working is not None
    assert found.final == "-1 < x < 5"


@pytest.mark.parametrize(
    ("problem", "fit"), [("|x-3| < 2x", True), ("|x-3| < 2", False), ("|x^2-3| < x", False)]
)
def test_linear_on_both_sides(problem, fit):
    assert fits(read(problem)) is fit
