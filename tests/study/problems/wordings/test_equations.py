"""Equations and inequalities to be solved; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.equations import WORDINGS
from app.study.problems.wordings.wording import first
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    "text",
    [
        "Solve",
        "Solve for x",
        "Solve this riddle: what has 4 legs?",
        "Solve x^2 = 4 given that x is the age of my brother",
        "Solve x + y = 5",
        "Solve x + y = 5 for z",
        "Find the sum of the roots of x^2 = 4",
        "Find z if x + y = 3 and x - y = 1",
        "If 3x = 12, what is his age?",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Solve sin(x) = 0 for 0 <= x < 2π", "solve sin(x) = 0 for x where 0 <= x < 2π"),
        ("Solve x^2 = 4 where x > 0", "solve x^2 = 4 for x where x > 0"),
        ("Find the negative root of x^2 = 9", "solve x^2 = 9 for x where x < 0"),
        ("Solve x^2 = 4 over the real numbers", "solve x^2 = 4 for x"),
        ("What are the zeros of y = x^2 - 4?", "solve x^2 - 4 = 0 for x"),
        ("Find the roots of x^2 - 4", "solve x^2 - 4 = 0 for x"),
        ("Solve x + y = 3, x - y = 1 for x", "solve x + y = 3; x - y = 1 for x, y want x"),
    ],
)
def test_what_is_said_after_the_equation_counts(text, plain):
    assert first(WORDINGS, cleaned(text)) == task(plain)
