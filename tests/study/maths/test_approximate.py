"""The value of a constant, as a fraction."""

from fractions import Fraction

from app.study.maths.approximate import approximate
from tests.study.parsed import tree


def test_an_approximation_has_forty_digits():
    root = approximate(tree("√2"))
    assert root is not None
    assert abs(root**2 - 2) < Fraction(1, 10**38)
    assert approximate(tree("1/3")) == Fraction(1, 3)
    assert approximate(tree("√(-1)")) is None
    assert approximate(tree("1/0")) is None
