"""Formulas solved for one of their letters."""

import pytest

from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Make h the subject of the formula A = bh", "solve A = b*h for h"),
        ("Solve y = mx + c for m", "solve y = m*x + c for m"),
        (
            "In the following exercises, use the formula A = lw. Solve for l when A = 40 and w = 5",
            "solve 40 = l*5 for l",
        ),
    ],
)
def test_a_request_is_read(text, plain):
    assert read(text) == task(plain)


@pytest.mark.parametrize(
    "text",
    [
        "Make z the subject of C = 2πr",
        "Use the formula A = lw to find h when A = 24 and l = 8",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
