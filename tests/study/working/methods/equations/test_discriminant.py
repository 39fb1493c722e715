"""Discriminants."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "What is the discriminant of 2x^2 - 3x + 5 = 0?",
            ["(-3)^2 - 4 × 2 × 5", "9 - 4 × 2 × 5", "9 - 8 × 5", "9 - 40", "-31"],
        ),
        (
            "Find the discriminant of x^2 = 6x - 9",
            ["x^2 - 6x + 9 = 0", "(-6)^2 - 4 × 1 × 9", "36 - 4 × 1 × 9", "36 - 4 × 9", "36 - 36", "0"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
