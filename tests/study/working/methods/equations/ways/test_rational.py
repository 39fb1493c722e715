"""Equations with the letter in a denominator."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("1/x + 1/4 = 3/4", ["4 + x = 3x", "4 = 2x", "2x = 4", "x = 2", "x = 2"]),
        (
            "3/(x - 2) = 6/(x + 1)",
            [
                "3(x + 1) = 6(x - 2)",
                "3x + 3 = 6(x - 2)",
                "3x + 3 = 6x - 12",
                "3 = 3x - 12",
                "15 = 3x",
                "3x = 15",
                "x = 5",
                "x = 5",
            ],
        ),
        (
            "x/(x - 3) = 3/(x - 3) + 2",
            [
                "x = 3 + 2(x - 3)",
                "x = 3 + 2x - 6",
                "x = 2x - 3",
                "0 = x - 3",
                "3 = x",
                "x = 3",
                "no solution",
            ],
        ),
        (
            "2/(x + 1) + 1/(x - 1) = 5/(x^2 - 1)",
            [
                "2(x - 1) + (x + 1) = 5",
                "2x - 2 + (x + 1) = 5",
                "2x - 2 + x + 1 = 5",
                "3x - 1 = 5",
                "3x = 6",
                "x = 2",
                "x = 2",
            ],
        ),
        (
            "1 - 3/x = 10/x^2",
            [
                "x^2 - 3x = 10",
                "x^2 - 3x - 10 = 0",
                "(x + 2)(x - 5) = 0",
                "x + 2 = 0 or x - 5 = 0",
                "x = -2 or x = 5",
                "x = -2 or x = 5",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
