"""Functions by their names, and multiples."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.multiples import divided_by, of, scaled
from tests.study.working.worked import tree


def test_a_function_by_its_name():
    assert to_text(of("sec", tree("x"))) == "sec(x)"


def test_multiples_are_written_with_one_sign():
    assert to_text(scaled(Fraction(-3), tree("x"))) == "-3x"
    assert to_text(scaled(Fraction(1), tree("x"))) == "x"
    assert to_text(divided_by(tree("-x"), Fraction(-2))) == "(1/2)x"
