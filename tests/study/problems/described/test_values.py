"""Values of functions."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If f(x) = x^2 + 1, find f(3)", "EvaluateFunctions((Definition(f, x, x^2 + 1)), f(3))"),
        (
            "f(x) = 2x and g(x) = x + 1. Find f(g(2))",
            "EvaluateFunctions((Definition(f, x, 2x), Definition(g, x, x + 1)), f(g(2)))",
        ),
        (
            "Given f(x) = 2x and g(x) = x + 1, find (f + g)(x)",
            "EvaluateFunctions((Definition(f, x, 2x), Definition(g, x, x + 1)), (f(x)) + (g(x)))",
        ),
        ("If f(x) = 4x - 1, solve f(x) = 11", "Solve((((4x - 1), 11)), (x), False)"),
        ("If 3x + y = 7 and x = 2, what is y?", "Solve(((3(2) + y, 7)), (y), False)"),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize("text", ["f(x) = 2x. Find g(2)", "If x = 2, what is y?"])
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
