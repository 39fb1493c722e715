"""Powers, roots and counts of fractions within bounds."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.maths import arithmetic
from app.study.maths.errors import NotRational, TooLarge, Undefined

FRACTIONS = st.fractions(-50, 50, max_denominator=30)


@given(FRACTIONS, st.integers(1, 7))
def test_the_root_of_a_power_is_its_base(base, index):
    raised = arithmetic.power(base, Fraction(index)) if base else Fraction(0)
    assert arithmetic.root(raised, Fraction(index)) == (base if index % 2 else abs(base))


@given(FRACTIONS, FRACTIONS)
def test_a_remainder_lies_between_nothing_and_the_divisor(a, b):
    if b == 0:
        with pytest.raises(Undefined):
            arithmetic.remainder(a, b)
        return
    rest = arithmetic.remainder(a, b)
    assert ((a - rest) / b).denominator == 1
    assert 0 <= rest / b < 1


@given(st.integers(0, 20), st.integers(0, 20))
def test_combinations_and_permutations_differ_by_the_orders(n, k):
    n, k = Fraction(n), Fraction(k)
    assert arithmetic.permutations(n, k) == arithmetic.combinations(n, k) * arithmetic.factorial(k)


@pytest.mark.parametrize(
    ("function", "args", "error"),
    [
        (arithmetic.quotient, (1, 0), Undefined),
        (arithmetic.power, (0, 0), Undefined),
        (arithmetic.power, (0, -1), Undefined),
        (arithmetic.power, (-4, Fraction(1, 2)), NotRational),
        (arithmetic.power, (9, 10**9), TooLarge),
        (arithmetic.root, (2, 2), NotRational),
        (arithmetic.root, (2, 0), NotRational),
        (arithmetic.root, (2**201, 201), NotRational),
        (arithmetic.factorial, (-1,), Undefined),
        (arithmetic.factorial, (1001,), TooLarge),
        (arithmetic.common_divisor, (Fraction(1, 2), 3), NotRational),
    ],
)
def test_what_has_no_value_is_refused(function, args, error):
    with pytest.raises(error):
        function(*map(Fraction, args))


def test_the_real_root_of_a_negative_number_is_negative():
    assert arithmetic.power(Fraction(-8), Fraction(2, 3)) == 4
    assert arithmetic.power(Fraction(-8), Fraction(1, 3)) == -2


def test_whole_numbers_near_a_fraction():
    assert arithmetic.floor(Fraction(-7, 2)) == -4
    assert arithmetic.ceiling(Fraction(-7, 2)) == -3
    assert [arithmetic.sign(Fraction(value)) for value in (-2, 0, 5)] == [-1, 0, 1]
    assert arithmetic.common_multiple(Fraction(4), Fraction(6)) == 12
    assert arithmetic.least(Fraction(3), Fraction(1)) == 1
    assert arithmetic.greatest(Fraction(3), Fraction(1)) == 3
