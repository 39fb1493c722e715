"""Discriminants, squares, and numbers that may solve an equation."""

import pytest

from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Check whether x = -1 is a solution of x^2 = x + 2", "solves x = -1 in x^2 = x + 2"),
        (
            (
                "First complete the square to get a perfect square trinomial. Then write the "
                "trinomial as a squared binomial. t^2 - 14t"
            ),
            "square t^2 - 14t for t",
        ),
    ],
)
def test_a_request_is_read(text, plain):
    assert read(text) == task(plain)


@pytest.mark.parametrize(
    "text",
    [
        "Complete the square: x^2 + 6x",
        "Is 3 a prime solution of x = 4?",
        "What is the discriminant of x + y = 2?",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
