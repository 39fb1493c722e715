"""Amounts are read with their unit, or with the thing they count."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Quantity, Value
from app.study.answers.quantities import compound, quantity
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "amount", "unit", "noun"),
    [
        ("5 cm", 5, "cm", ""),
        ("60 miles per hour", 60, "miles per hour", ""),
        ("30°", 30, "°", ""),
        ("25 °C", 25, "°C", ""),
        ("5 cm long", 5, "cm", ""),
        ("3 min", 3, "min", ""),
        ("5 red apples", 5, None, "apple"),
        ("2.5 million people", 2_500_000, None, "person"),
        (r"10\frac{\text{m}}{\text{s}}", 10, "m / s", ""),
    ],
)
def test_a_number_with_what_it_measures_or_counts(text, amount, unit, noun):
    read = quantity(tokenize(text))
    assert isinstance(read, Quantity)
    assert rational(read.tree) == amount
    assert (read.unit.name if read.unit else None, read.noun) == (unit, noun)


@pytest.mark.parametrize("text", ["5", "5x", "x cm", "5 sin x", "2 pi"])
def test_a_bare_number_and_a_formula_are_no_quantities(text):
    assert quantity(tokenize(text)) is None


def test_a_number_of_millions_is_a_value():
    read = quantity(tokenize("2.5 million"))
    assert isinstance(read, Value)
    assert rational(read.tree) == 2_500_000


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("5 ft 3 in", Fraction(21, 4), "ft"),
        ("2 hours and 30 minutes", Fraction(5, 2), "hours"),
        ("3 dollars 20 cents", Fraction(16, 5), "dollars"),
        ("30° 15′", Fraction(121, 4), "°"),
        ("30° 15′ 36″", Fraction(3026, 100), "°"),
    ],
)
def test_parts_of_falling_size_are_one_quantity(text, amount, unit):
    read = compound(tokenize(text))
    assert isinstance(read, Quantity)
    assert read.unit is not None
    assert rational(read.tree) == amount
    assert read.unit.factor == quantity_unit(unit)


def quantity_unit(name: str) -> Fraction:
    read = quantity(tokenize(f"1 {name}"))
    assert isinstance(read, Quantity)
    assert read.unit is not None
    return read.unit.factor


@pytest.mark.parametrize("text", ["5 ft", "3 in 5 ft", "5 ft 3 kg", "5 ft 3 ft", "5 °C 3 °C", "5 ft x"])
def test_other_parts_are_not_put_together(text):
    assert compound(tokenize(text)) is None
