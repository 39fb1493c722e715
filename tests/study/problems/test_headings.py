"""Headings above a request are removed; what may say what to do stays."""

import pytest

from app.study.problems.headings import without_heading


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Working With Quadratics\nSolve x^2 = 9", "Solve x^2 = 9"),
        ("Solving Equations With a Leading Coefficient of 1\nx^2 = 9", "x^2 = 9"),
        ("Complex Numbers\nFind the value of i^9", "Find the value of i^9"),
    ],
)
def test_a_heading_is_removed(text, left):
    assert without_heading(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Factor Trinomials\nx^2 + 5x + 6",
        "Finding the Discriminant\nx^2 + 3x + 1 = 0",
        "the larger root is wanted\nSolve x^2 = 9",
        "Solving for the Larger Root\nx^2 = 9",
        "Use the formula d = rt.\nFind t",
        "Solve x^2 = 9",
    ],
)
def test_what_may_say_what_to_do_stays(text):
    assert without_heading(text) == text
