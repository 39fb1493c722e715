"""Compound inequalities."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("1 < 2x + 3 < 7", ["-2 < 2x < 4", "-1 < x < 2"]),
        ("-3 <= 5 - 2x < 9", ["-8 ≤ -2x < 4", "4 ≥ x > -2", "-2 < x ≤ 4"]),
        ("1 < (x + 1)/2 < 3", ["2 < x + 1 < 6", "1 < x < 5"]),
        ("2 < 3x - x + 2 < 8", ["2 < 2x + 2 < 8", "0 < 2x < 6", "0 < x < 3"]),
        ("3 < x + 1 < 2", ["2 < x < 1", "no solution"]),
        ("2x - 11 < 5 and 3x - 8 > -5", ["x < 8 and x > 1", "1 < x < 8"]),
        ("x < 2 and x > 5", ["no solution"]),
        ("5 > 2x - 1 or 3x > 12", ["x < 3 or x > 4"]),
        ("x < 5 or x > 2", ["every number is a solution"]),
        ("x < 5 or x < 2", ["x < 5"]),
        ("x < 2x + 1 < 7 - x", ["x < 2x + 1 and 2x + 1 < 7 - x", "x > -1 and x < 2", "-1 < x < 2"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
