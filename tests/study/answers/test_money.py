"""Money is read with its sign before the number or its name after it."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Quantity
from app.study.answers.money import is_money, money
from app.study.answers.reading import readings
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("$12.50", Fraction(25, 2), "$"),
        (r"\$5", 5, "$"),
        ("-$3", -3, "$"),
        ("$5 dollars", 5, "$"),
        ("$2.5 million", 2_500_000, "$"),
        ("€20", 20, "€"),
        ("US$ 20", 20, "$"),
        ("$3 each", 3, "$"),
    ],
)
def test_an_amount_has_its_currency(text, amount, unit):
    read = readings(text)[0]
    assert isinstance(read, Quantity)
    assert read.unit is not None
    assert (rational(read.tree), read.unit.name.replace("\\", "")) == (amount, unit)


def test_a_price_for_a_thing_names_the_thing():
    read = money(tokenize("$3 per apple"))
    assert isinstance(read, Quantity)
    assert read.noun == "apple"


def test_a_currency_stands_at_the_beginning():
    assert is_money(tokenize("$5"))
    assert not is_money(tokenize("5 apples for $3"))
    assert money(tokenize("$x")) is None
