"""Roots of both sides."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("x^2 = 49", ["x = √49 or x = -√49", "x = 7 or x = -7"]),
        ("2x^2 - 8 = 0", ["2x^2 = 8", "x^2 = 4", "x = √4 or x = -√4", "x = 2 or x = -2"]),
        ("3x^2 = x^2 + 24", ["2x^2 = 24", "x^2 = 12", "x = √12 or x = -√12", "x = 2√3 or x = -2√3"]),
        ("x^2 + 4 = 0", ["x^2 = -4", "no solution"]),
        ("x^2 = 0", ["x = 0"]),
        ("(x+3)^2 = 5", ["x + 3 = √5 or x + 3 = -√5", "x = -3 + √5 or x = -3 - √5"]),
        ("(x-1)^2 = 9", ["x - 1 = √9 or x - 1 = -√9", "x - 1 = 3 or x - 1 = -3", "x = 4 or x = -2"]),
    ],
)
def test_the_square_stands_alone_before_roots_are_taken(problem, expected):
    assert lines(problem, "square-roots") == expected
