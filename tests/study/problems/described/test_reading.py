"""Problems that say what is given, and ask for something of it."""

import pytest

from app.study.problems.described.reading import is_read_elsewhere, read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("g(x) = 5x - 2. What is g(x + 1)?", "EvaluateFunctions((Definition(g, x, 5x - 2)), g(x + 1))"),
        ("Evaluate f(x) = x^2 - 3 at x = 4", None),
        ("If x + 2y = 8 and x = 4, find y", "Solve(((4 + 2y, 8)), (y), False)"),
        ("f(x) = 4x + 5. Find x if f(x) = 13.", "Solve((((4x + 5), 13)), (x), False)"),
        ("Lines\nWhat is the slope of the line 3x + 4y = 12?", "OfGraph(slope, 3x + 4y, 12, x, y)"),
        ("7, 15, 23, 31, ?", "OfSequence(next, (7, 15, 23, 31), 0)"),
        ("Is the sequence 3, 5, 7, 9 arithmetic?", "YesNo(True, Progression((3, 5, 7, 9), arithmetic))"),
        ("In the following exercises, find the intercepts.\n\\(y=x+2\\)\nWhat is the x-intercept?",
         "OfGraph(x-intercepts, y, x + 2, x, y)"),
    ],
)  # fmt: skip
def test_they_are_read_wholly(text, expected):
    found = read(text)
    assert (found and told(found)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Find the vertex of y = x^2. Find the y-intercept of y = x^2.",
        "Find the slope of the line y = 2x + 1 after it is rotated",
        "f(x) = 2x. Find g(3).",
        "Find the larger x-intercept of y = x^2 - 4",
        "Find the midpoint of (1, 2)",
        "Find the vertex of y = x^2 and y = x^2 + 1",
        "Once upon a time",
        "Find f(3)",
        "f(x) = 2x + 1. Evaluate at the following values:",
    ],
)
def test_what_is_not_understood_is_not_read(text):
    assert read(text) is None


def test_some_are_left_to_the_wordings_of_one_line():
    assert is_read_elsewhere(read("What is the degree of x^3 + 1?"))
    assert not is_read_elsewhere(read("What is the slope of y = 2x?"))
