"""Roman numerals there and back."""

import pytest

from app.study.maths.roman import MOST, from_roman, roman, roman_parts


def test_every_number_comes_back():
    assert all(from_roman(roman(n)) == n for n in range(1, MOST + 1))


def test_each_digit_by_itself():
    assert roman_parts(1947) == [(1000, "M"), (900, "CM"), (40, "XL"), (7, "VII")]


@pytest.mark.parametrize("text", ["IIII", "IC", "VX", "", "x", "XLVIIA"])
def test_what_is_no_numeral(text):
    assert from_roman(text) is None


def test_nothing_beyond_the_signs():
    with pytest.raises(ValueError, match="4000"):
        roman(4000)
