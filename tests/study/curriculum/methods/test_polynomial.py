"""A polynomial's text has the value of its terms."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods.polynomial import Term, quadratic, written
from tests.study.curriculum.arithmetic import value

sizes = st.integers(-20, 20)
x = Fraction(7, 3)


@given(st.lists(sizes, max_size=5))
def test_terms_are_added_up_without_those_that_are_zero(each):
    text = written([Term(size, "x", power) for power, size in enumerate(each)])
    assert value(text, x=x) == sum(size * x**power for power, size in enumerate(each))


@given(sizes, sizes, sizes)
def test_a_quadratic(a, b, c):
    assert value(quadratic(a, b, c, "x"), x=x) == a * x * x + b * x + c


def test_terms_are_written_as_in_a_textbook():
    assert quadratic(1, -1, 0, "x") == "x^2-x"
    assert quadratic(0, 0, 0, "x") == "0"
    assert str(Term(-1, "xy")) == "-xy"
    assert Term(3, "x", 2).kind == Term(-5, "x", 2).kind == "x^2"
    assert str(Term(3, "x", 2).times(Term(-2, "x"))) == "-6x^3"
    assert str(Term(4).times(Term(2, "y", 3))) == "8y^3"
