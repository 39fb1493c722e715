"""The normal distribution function, against printed tables and its symmetry."""

from fractions import Fraction

import pytest

from app.study.working.known.functions.normal import below, between, rounded

TABLE = {"0": "0.5", "0.5": "0.6915", "1": "0.8413", "1.96": "0.9750", "2.33": "0.9901", "3": "0.9987"}


@pytest.mark.parametrize("z", TABLE)
def test_it_agrees_with_the_table(z):
    assert rounded(below(Fraction(z))) == Fraction(TABLE[z])


def test_both_sides_are_alike(rng):
    z = Fraction(rng.randint(1, 700), 100)
    assert abs(below(z) + below(-z) - 1) < Fraction(1, 10**17)
    assert between(None, None) == 1
    assert between(-z, z) == below(z) - below(-z)


def test_far_out_it_is_certain():
    assert below(Fraction(9)) == 1
    assert below(Fraction(-9)) == 0
