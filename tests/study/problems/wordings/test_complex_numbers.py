"""Calculations with complex numbers, and remainders."""

import pytest

from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            (
                "Carry out the indicated operation and write the result as a simplified complex "
                "number.\n(7 + 3i)/(4i)"
            ),
            "simplify (7 + 3i)/(4i)",
        ),
        ("Given y = x^2 - x, find y when x = 3i", "evaluate (3i)^2 - (3i)"),
    ],
)
def test_a_request_is_read(text, plain):
    assert read(text) == task(plain)


@pytest.mark.parametrize(
    "text", ["Find the remainder of: (x^2 + 1)/(x^2 - 3)", "Find the remainder of: 3/(2x - 1)"]
)
def test_a_remainder_by_something_else_is_not_read(text):
    assert read(text) is None
