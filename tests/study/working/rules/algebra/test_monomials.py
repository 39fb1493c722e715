"""Single terms."""

from fractions import Fraction

from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra import monomials
from tests.study.working.worked import tree


def term(text):
    ((letters, value),) = polynomial(tree(text)).items()
    return value, letters


def test_common_factors_quotients_and_roots():
    assert monomials.common([term("6x^2y"), term("9xy^3")]) == term("3xy")
    assert monomials.common([term("x/2"), term("9x")]) == (Fraction(1), (("x", 1),))
    assert monomials.quotient(term("6x^2y"), term("3xy")) == term("2x")
    assert monomials.quotient(term("6x"), term("3y")) is None
    assert monomials.root(term("49x^4"), 2) == term("7x^2")
    assert monomials.root(term("-8x^3"), 3) == term("-2x")
    assert monomials.root(term("8x^2"), 2) is None
    assert monomials.root(term("-4"), 2) is None
    assert monomials.times(term("2x"), term("3xy")) == term("6x^2y")


def test_terms_come_with_the_highest_power_first():
    row = monomials.terms_of(polynomial(tree("5 - x^3 + 2x")))
    assert row == [term("-x^3"), term("2x"), term("5")]


def test_whole_roots_are_exact():
    assert monomials.whole_root(10**30, 3) == 10**10
    assert monomials.whole_root(10**30 + 1, 3) is None
    assert monomials.whole_root(2, 2) is None
