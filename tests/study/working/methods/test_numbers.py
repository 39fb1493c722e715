"""Calculations."""

from app.study.problems.reading import read
from app.study.working.methods import numbers
from tests.study.working.worked import lines


def test_one_operation_a_line():
    assert lines("(2+3)×4 - 6/2") == ["5 × 4 - 6/2", "20 - 6/2", "20 - 3", "17"]
    assert lines("What is 15% of 80?")[-1] == "12"


def test_it_fits_numbers_only():
    assert numbers.fits(read("2 + 3"))
    assert not numbers.fits(read("Simplify 2x + 3x"))
    assert not numbers.fits(read("x + 1 = 2"))
    assert not numbers.fits(read("Write 12 as a product of primes"))
