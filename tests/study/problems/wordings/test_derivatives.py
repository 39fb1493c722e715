"""Derivatives are read with their letter, order and place; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.derivatives import WORDINGS
from app.study.problems.wordings.wording import first
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    "text",
    [
        "Find the derivative of x^2 at the point where the tangent is horizontal",
        "Differentiate a + b",
        "Find the derivative of the position",
        "What is a derivative?",
        "Find dy/dx",
    ],
)
def test_what_is_not_wholly_a_derivative_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("If y = t^2 x, find dy/dt", "differentiate t^2 x by t"),
        ("Find the derivative of a with respect to x", "differentiate a by x"),
        (r"If y = x^3 find \(\frac{dy}{dx}\)", "differentiate x^3 by x"),
        ("If f(x) = 3x, find f'(x)", "differentiate 3x by x"),
        ("Find the derivative of 5", "differentiate 5 by x"),
    ],
)
def test_the_letter_is_the_one_that_is_named(text, plain):
    assert first(WORDINGS, cleaned(text)) == task(plain)
