"""Numbers in words are numbers."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Quantity, Value
from app.study.answers.spoken.numbers import spelled
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "value"),
    [("seven", 7), ("twenty-one", 21), ("two thirds", Fraction(2, 3)), ("one hundred and five", 105)],
)
def test_a_number_is_its_value(text, value):
    found = spelled(tokenize(text))
    assert isinstance(found, Value)
    assert rational(found.tree) == value


def test_a_thing_or_a_unit_may_follow():
    apples, metres = spelled(tokenize("five apples")), spelled(tokenize("five metres"))
    assert isinstance(apples, Quantity)
    assert (apples.unit, apples.noun) == (None, "apple")
    assert isinstance(metres, Quantity)
    assert metres.unit is not None


@pytest.mark.parametrize("text", ["apples", "5 apples", "seven + one"])
def test_anything_else_is_none(text):
    assert spelled(tokenize(text)) is None
