"""Whole numbers as they are written."""

from fractions import Fraction

import pytest

from app.study.problems.tasks.numerals import PlaceValue
from app.study.working.known.numerals import decimal, digits_in, place_value
from app.study.working.unsolved import Unsolved


def test_digits_in_a_base_mean_the_number(rng):
    n, base = rng.randint(1, 10**6), rng.randint(2, 9)
    assert int(digits_in(n, base), base) == n


def test_what_a_digit_is_worth():
    assert place_value(PlaceValue(7, "4.375")) == Fraction(7, 100)
    assert decimal(Fraction(7, 100)).places == 2
    with pytest.raises(Unsolved):
        place_value(PlaceValue(5, "3552"))
