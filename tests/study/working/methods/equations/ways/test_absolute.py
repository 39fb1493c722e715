"""Equations with absolute values."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("|3x - 2| = 10", ["3x - 2 = 10 or 3x - 2 = -10", "x = 4 or x = -8/3"]),
        ("|x + 4| = -3", ["no solution"]),
        ("2|x - 1| + 3 = 11", ["2|x - 1| = 8", "|x - 1| = 4", "x - 1 = 4 or x - 1 = -4", "x = 5 or x = -3"]),
        ("|2x + 6| = 0", ["2x + 6 = 0", "2x = -6", "x = -3"]),
        ("|x - 2| = 2x - 7", ["x - 2 = 2x - 7 or x - 2 = -(2x - 7)", "x = 5 or x = 3", "x = 5"]),
        ("|x - 1| = |2x + 5|", ["x - 1 = 2x + 5 or x - 1 = -(2x + 5)", "x = -6 or x = -4/3"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
