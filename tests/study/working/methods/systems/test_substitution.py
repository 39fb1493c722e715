"""Substitution."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "y = 2x + 1, 3x + y = 11",
            [
                "(1) y = 2x + 1, (2) 3x + (2x + 1) = 11",
                "(1) y = 2x + 1, (2) x = 2",
                "x = 2, y = 2(2) + 1",
                "x = 2, y = 5",
            ],
        ),
        (
            "x^2 - y = 0, y = 2x",
            [
                "(1) x^2 - (2x) = 0, (2) y = 2x",
                "x = 0, y = 2x; or x = 2, y = 2x",
                "x = 0, y = 2(0); or x = 2, y = 2(2)",
                "x = 0, y = 0; or x = 2, y = 4",
            ],
        ),
        (
            "x + 2y = 5, 2x + 4y = 11",
            [
                "(1) x = -2y + 5, (2) 2x + 4y = 11",
                "(1) x = -2y + 5, (2) 2(-2y + 5) + 4y = 11",
                "(1) x = -2y + 5, (2) -1 = 0",
                "no solution",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem, "substitution") == expected


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("x + y = 5, x^2 + y^2 = 3", "no solution"),
        ("xy = 12, x + y = 7", "x = 4, y = 3; or x = 3, y = 4"),
        ("y = x^2 - 1, y = 2", "x = √3, y = 2; or x = -√3, y = 2"),
        ("y = x^2 - 2, y = x", "x = -1, y = -1; or x = 2, y = 2"),
        ("y = x^2, y = 2x - 1", "x = 1, y = 1"),
        ("x + 3y = 2, 3x + 9y = 6", "infinitely many solutions"),
    ],
)
def test_the_end(problem, last):
    assert lines(problem, "substitution")[-1] == last
