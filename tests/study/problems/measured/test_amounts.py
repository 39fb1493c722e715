"""Amounts: the number and its unit."""

import pytest

from app.study.maths.exact import rational
from app.study.maths.units import UNITS
from app.study.problems.measured.amounts import (
    NotUnderstood,
    amount,
    is_percent,
    length_of,
    named,
    power_of_length,
)


@pytest.mark.parametrize(
    ("text", "size", "unit"),
    [
        ("5 cm", 5, "cm"),
        ("1,250 miles", 1250, "mi"),
        ("$40", 40, "$"),
        ("2.5 hours", 2.5, "h"),
        ("7", 7, ""),
    ],
)
def test_a_number_with_its_unit(text, size, unit):
    found = amount(text)
    assert (rational(found.number), found.unit) == (size, UNITS.get(unit))


def test_a_percentage_is_a_number():
    assert is_percent(amount("5%").number)
    assert amount("5%").unit is None


def test_a_power_of_a_length_and_back():
    area = power_of_length(UNITS["cm"], 2)
    assert area.factor == UNITS["cm"].factor ** 2
    assert length_of(area) == UNITS["cm"]
    assert length_of(named("square feet")) == UNITS["ft"]
    assert length_of(UNITS["kg"]) is None


def test_words_are_no_amount():
    with pytest.raises(NotUnderstood):
        amount("five bananas")
