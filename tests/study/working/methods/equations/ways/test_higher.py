"""Equations of higher degree."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("x^3 = 27", ["x = 3"]),
        (
            "2x^3 - 2x^2 - 12x = 0",
            [
                "x^3 - x^2 - 6x = 0",
                "x(x^2 - x - 6) = 0",
                "x = 0 or x^2 - x - 6 = 0",
                "x = 0 or x = -2 or x = 3",
            ],
        ),
        (
            "x^3 - 4x^2 + x + 6 = 0",
            ["(x + 1)(x^2 - 5x + 6) = 0", "x + 1 = 0 or x^2 - 5x + 6 = 0", "x = -1 or x = 2 or x = 3"],
        ),
        ("x^4 = 81", ["x = 3 or x = -3"]),
        ("x^6 = -2", ["no solution"]),
        ("(x - 1)(x^2 - 4) = 0", ["x - 1 = 0 or x^2 - 4 = 0", "x = 1 or x = 2 or x = -2"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
