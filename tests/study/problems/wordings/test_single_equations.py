"""Requests for what solves one equation."""

import pytest

from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "Solve x^2 - 6x + 8 = 0. Find the product of the roots.",
            "solve x^2 - 6x + 8 = 0 for x pick product",
        ),
        (
            "Find the roots of x^2 - 6x + 8 = 0. Give the sum of them.",
            "solve x^2 - 6x + 8 = 0 for x pick sum",
        ),
        ("Solve for t. 4t = 12", "solve 4t = 12 for t"),
        ("Solve the equation involving absolute value. |x| = 3", "solve |x| = 3 for x"),
        ("Solve 4x = 12. Show your work and give the value of 3x.", "solve 4x = 12 for x want 3x"),
        ("Solve x^2 = 16 for the negative solution", "solve x^2 = 16 for x where x < 0"),
        ("In the following exercises, solve. 2y = 9", "solve 2y = 9 for y"),
    ],
)
def test_a_request_is_read(text, plain):
    assert read(text) == task(plain)


@pytest.mark.parametrize(
    "text",
    [
        "Solve x^2 = 9 for the pretty solution",
        "Find the sum of the digits of x^2 = 9",
        "Solve 2x + 3x",
        "Translate and solve: Ann is twice as old as Ben.",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
