"""Scientific notation."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.working.rules.numbers.scientific import in_scientific, literal, magnitude, ordinary
from tests.study.working.worked import tree


def test_one_digit_before_the_point():
    assert to_text(in_scientific(tree("45600000"))[0]) == "4.56 × 10^7"
    assert to_text(in_scientific(tree("0.00072"))[0]) == "7.2 × 10^-4"
    assert in_scientific(tree("0")) is None


def test_ordinary_numbers():
    assert to_text(ordinary(tree("3.5*10^4"))[0]) == "35000"
    assert to_text(ordinary(tree("-7.91*10^(-7)"))[0]) == "-0.000000791"
    assert ordinary(tree("3*4")) is None


def test_literals():
    assert literal(tree("3*10^5")) == (Fraction(3), 5)
    assert literal(tree("10^-2")) == (Fraction(1), -2)
    assert literal(tree("3*5")) is None
    assert magnitude(Fraction(1, 50)) == -2
