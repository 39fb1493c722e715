"""∫ as an operator: how it is written, and what its letters stand for."""

from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.working.integral_sign import (
    base_of,
    difference_between,
    has_integral,
    integral_between,
    integral_of,
    integrated_between,
    integrated_by,
    labelled,
    meanings_in,
    plainly,
    taken_between,
)
from tests.study.working.worked import tree


def test_it_is_written_as_in_a_book():
    assert to_tex(integral_of(tree("x^2 + 1"), "x"), as_written=True) == r"\int \left(x^{2} + 1\right)\, dx"
    assert to_text(integral_between(tree("x^2"), "x", tree("0"), tree("π/2"))) == "∫_0^(π/2) x^2 dx"
    assert to_text(difference_between(tree("x^2 + x"), "x", tree("1"), tree("2"))) == "[x^2 + x]_1^2"


def test_its_letter_is_known():
    assert integrated_by(integral_of(tree("t"), "t")) == "t"
    assert integrated_by(tree("t")) == ""
    assert integrated_between(integral_between(tree("t"), "t", tree("0"), tree("1"))) == "t"
    assert taken_between(difference_between(tree("t"), "t", tree("0"), tree("1"))) == "t"
    assert has_integral(tree("3")) is False


def test_the_letter_of_a_substitution_knows_what_it_stands_for():
    line = integral_of(tree("u^2"), "u", tree("2x + 1"), "x")
    assert base_of(line) == "x"
    assert meanings_in(line) == {"u": tree("2x + 1")}
    outside = labelled(tree("u^3/3"), {"u": tree("2x + 1")})
    assert to_text(outside) == "u^3/3"
    assert plainly(outside) == tree("(2x + 1)^3/3")


def test_a_difference_is_the_upper_value_less_the_lower():
    assert plainly(difference_between(tree("x^2"), "x", tree("1"), tree("3"))) == tree("3^2 - 1^2")
