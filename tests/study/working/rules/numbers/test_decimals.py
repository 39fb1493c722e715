"""Fractions as decimals."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.working.rules.numbers.decimals import as_decimal, as_repeating, ending_places


def test_digits_that_end():
    new, _, substeps = as_decimal(3, 8)
    assert to_text(new) == "0.375"
    assert len(substeps) == 3
    assert as_decimal(1, 3) is None
    assert ending_places(Fraction(1, 40)) == 3
    assert ending_places(Fraction(1, 7)) is None


def test_digits_that_come_again():
    assert to_text(as_repeating(1, 6)[0]) == "0.1(6)"
    assert to_text(as_repeating(-22, 7)[0]) == "-3.(142857)"
    assert as_repeating(1, 4) is None
