"""A value put into an expression is worked out in true facts."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods.evaluation import evaluated
from app.study.curriculum.methods.polynomial import Term, written
from tests.study.curriculum.arithmetic import claims, value

sizes = st.integers(-9, 9).filter(bool)


@given(sizes, sizes, sizes, sizes, sizes)
def test_the_value_is_that_of_the_expression(a, b, c, x, y):
    terms = [Term(a, "x", 2), Term(b, "xy"), Term(c)]
    lines, found = evaluated(terms, {"x": x, "y": y})
    assert found == value(written(terms), x=Fraction(x), y=Fraction(y))
    assert all(value(left) == value(right) for left, right in claims("\n".join(lines)))
