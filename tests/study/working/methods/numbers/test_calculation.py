"""Calculations."""

from app.study.problems.reading import read
from app.study.working.methods.numbers import calculation
from tests.study.working.worked import lines


def test_one_operation_a_line():
    assert lines("(2+3)×4 - 6/2") == ["5 × 4 - 6/2", "20 - 6/2", "20 - 3", "17"]
    assert lines("What is 15% of 80?")[-1] == "12"


def test_it_fits_numbers_only():
    assert calculation.fits(read("2 + 3"))
    assert not calculation.fits(read("Simplify 2x + 3x"))
    assert not calculation.fits(read("x + 1 = 2"))
    assert not calculation.fits(read("Write 12 as a product of primes"))
