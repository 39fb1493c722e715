"""Sums and products of roots without the roots."""

from tests.study.working.worked import lines


def test_they_are_read_off_the_coefficients():
    assert lines("Find the sum of the roots of 2x^2 - 8x + 3 = 0") == ["8/2", "4"]
    assert lines("Find the product of the roots of x^2 = 2x + 5") == ["x^2 - 2x - 5 = 0", "-5/1", "-5"]
