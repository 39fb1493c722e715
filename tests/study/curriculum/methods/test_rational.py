"""A fraction is cancelled by small divisors until nothing divides both."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import rational
from tests.study.curriculum.arithmetic import from_latex

small = st.sampled_from(range(1, 13))


@given(st.integers(-99, 99), st.integers(1, 99), small)
def test_every_line_is_the_same_fraction_and_the_last_is_in_lowest_terms(n, d, by):
    lowest = Fraction(n, d)
    n, d = lowest.numerator * by, lowest.denominator * by
    lines = rational.lowest_terms(n, d)
    for line in lines:
        assert Fraction(line.partition(": ")[2]) == lowest
    if lines:
        assert lines[-1].endswith(f"/{lowest.denominator}")
    else:
        assert by == 1


def test_a_divisor_beyond_the_tables_has_no_working():
    with pytest.raises(ValueError, match="needs a divisor beyond 11"):
        rational.lowest_terms(26, 39)


@given(st.fractions(max_denominator=99))
def test_the_latex_is_the_value(number):
    assert from_latex(rational.latex(number)) == number
