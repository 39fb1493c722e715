"""The number of an amount is an expression without letters."""

from fractions import Fraction

import pytest

from app.study.answers.constants import constant
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "value"),
    [("5", 5), ("2 1/2", Fraction(5, 2)), ("2.5 million", 2_500_000), ("3 thousand", 3000), ("2*3", 6)],
)
def test_a_number_is_read_with_its_scale(text, value):
    found = constant(tokenize(text))
    assert found is not None
    assert rational(found) == value


@pytest.mark.parametrize("text", ["5x", "million", "five", "5 +"])
def test_anything_else_is_no_constant(text):
    assert constant(tokenize(text)) is None
