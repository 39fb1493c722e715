"""Equations with roots."""

import pytest

from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("√(3x - 2) = 4", ["3x - 2 = 4^2", "3x - 2 = 16", "3x = 18", "x = 6", "x = 6"]),
        ("√(x + 3) + 5 = 2", ["√(x + 3) = -3", "no solution"]),
        (
            "√(6 - x) = x",
            [
                "6 - x = x^2",
                "-x^2 - x + 6 = 0",
                "x^2 + x - 6 = 0",
                "(x + 3)(x - 2) = 0",
                "x + 3 = 0 or x - 2 = 0",
                "x = -3 or x = 2",
                "x = 2",
            ],
        ),
        ("∛(2x + 3) = -1", ["2x + 3 = (-1)^3", "2x + 3 = -1", "2x = -4", "x = -2"]),
        ("√(4x - 7) = √(x + 5)", ["4x - 7 = x + 5", "3x - 7 = 5", "3x = 12", "x = 4", "x = 4"]),
        (
            "√(x + 7) - √x = 1",
            [
                "√(x + 7) = √x + 1",
                "x + 7 = (√x + 1)^2",
                "x + 7 = 1^2 + 2 × 1√x + x",
                "x + 7 = x + 2√x + 1",
                "x + 2√x + 1 = x + 7",
                "2√x + 1 = 7",
                "2√x = 6",
                "√x = 3",
                "x = 3^2",
                "x = 9",
                "x = 9",
            ],
        ),
        (
            "(x - 1)^(2/3) = 9",
            [
                "(x - 1)^2 = 9^3",
                "(x - 1)(x - 1) = 9^3",
                "x^2 - x - x + 1 = 9^3",
                "x^2 - 2x + 1 = 9^3",
                "x^2 - 2x + 1 = 729",
                "x^2 - 2x - 728 = 0",
                "(x + 26)(x - 28) = 0",
                "x + 26 = 0 or x - 28 = 0",
                "x = -26 or x = 28",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


def test_what_is_positive_comes_first_and_the_square_is_that_of_a_difference():
    problem = "Solve sqrt(x + 7) + sqrt(x) = 7"
    assert lines(problem)[:3] == ["√(x + 7) = 7 - √x", "x + 7 = (7 - √x)^2", "x + 7 = 7^2 - 2 × 7√x + x"]
    assert "solving.square-of-difference" in rules(problem)
    assert lines("解方程 √(x + 7) + √x = 7")[-1] == "x = 9"
