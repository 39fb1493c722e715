"""Ratios and remainders are read by their marks."""

import pytest

from app.study.answers.kinds import Ratio, Remainder
from app.study.answers.ratios import remainder
from app.study.answers.reading import readings
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(("text", "parts"), [("3:4", [3, 4]), ("3 to 4", [3, 4]), ("1 : 2 : 3", [1, 2, 3])])
def test_a_ratio_has_its_parts(text, parts):
    read = readings(text)[0]
    assert isinstance(read, Ratio)
    assert [rational(part) for part in read.parts] == parts


@pytest.mark.parametrize("text", ["7 R 3", "7r3", "7 remainder 3", "7 with a remainder of 3", "7 rem 3"])
def test_a_remainder_stands_beside_its_quotient(text):
    read = remainder(tokenize(text))
    assert isinstance(read, Remainder)
    assert (rational(read.quotient), rational(read.remainder)) == (7, 3)


@pytest.mark.parametrize("text", ["R 3", "7", "x R 3", "7 R"])
def test_half_of_it_is_none(text):
    assert remainder(tokenize(text)) is None
