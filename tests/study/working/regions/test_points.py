"""Points of the number line."""

from fractions import Fraction

import pytest

from app.study.working.regions.points import Rational, all_roots, between, near, roots, roots_within


def row(*numbers):
    """Coefficients from the constant up."""
    return tuple(map(Fraction, numbers))


def test_roots_are_isolated_in_order():
    found = roots(row(-2, 0, 1))  # x² = 2
    assert [round(float(near(root)), 6) for root in found] == [-1.414214, 1.414214]
    assert roots(row(1, 0, 1)) == []
    assert len(roots(row(1, -2, 1))) == 1  # a double root counts once
    assert roots_within(row(-2, 0, 1), Fraction(0), Fraction(2)) == 1


def test_the_sign_of_a_polynomial_at_a_root_is_exact():
    _, above = roots(row(-2, 0, 1))
    assert above.sign_of(row(-4, 0, 2)) == 0
    assert above.sign_of(row(Fraction(-141421356237, 100000000000), 1)) == 1
    assert above.sign_of(row(Fraction(-141421356238, 100000000000), 1)) == -1
    assert Rational(Fraction(3)).sign_of(row(-3, 1)) == 0
    assert above.sign_of(()) == 0


def test_roots_of_several_polynomials_come_once():
    found = all_roots([row(-2, 0, 1), row(4, 0, -2), row(-1, 1), row(7)])
    assert [round(float(near(root)), 3) for root in found] == [-1.414, 1, 1.414]


@pytest.mark.parametrize("polynomials", [[row(0, 1), row(-1, 1)], [row(-2, 0, 1), row(-3, 0, 1)], []])
def test_a_number_lies_in_every_gap(polynomials):
    found = all_roots(polynomials)
    gaps = between(found)
    assert len(gaps) == len(found) + 1
    places = [float(near(place)) for pair in zip(gaps, found, strict=False) for place in pair]
    assert places == sorted(places)
