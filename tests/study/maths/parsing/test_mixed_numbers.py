"""The fraction behind a whole number makes a mixed number, where it is one."""

from fractions import Fraction

import pytest

from app.study.maths.exact import rational
from app.study.maths.parsing.mixed_numbers import fraction_at
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "value", "used"),
    [
        (" 1/2", "1/2", 3),
        (" 1 ÷ 2 + 5", "1/2", 3),
        ("½", "1/2", 1),
        (r"\frac{1}{2}x", "1/2", 7),
        (r"\frac12", "1/2", 2),
    ],
)
def test_a_fraction_is_found(text, value, used):
    node, taken = fraction_at(tokenize(text))
    assert rational(node) == Fraction(value)
    assert taken == used


@pytest.mark.parametrize(
    "text",
    ["", "1/2", " 1", " 1/x", " 1.5/2", r"\frac{3}{2}", r"\frac{x}{2}", r"\frac{1.5}{2}", "x", r"\frac1x"],
)
def test_what_is_none_takes_up_nothing(text):
    assert fraction_at(tokenize(text)) == (None, 0)
