"""d/dx in a line."""

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import plus, substituted
from app.study.working.derivative_sign import (
    depending,
    derivative_of,
    differentiated_by,
    resolved,
    slope_of,
)
from tests.study.working.worked import tree


def test_it_is_written_with_its_letter():
    node = derivative_of(tree("t^2"), "t")
    assert to_text(node) == "d/dt(t^2)"
    assert to_tex(node, as_written=True) == r"\frac{d}{dt}\left(t^{2}\right)"
    assert differentiated_by(node) == "t"
    assert differentiated_by(tree("sin x")) == ""


def test_it_is_worked_out_for_the_proof_from_the_inside():
    twice = derivative_of(derivative_of(tree("x^3"), "x"), "x")
    assert equal(resolved(plus(twice, tree("1"))), tree("6x + 1")).outcome is Outcome.EQUAL


def test_a_letter_that_depends_on_another_brings_its_slope():
    node = derivative_of(depending(tree("x y^2"), "y", "x"), "x")
    assert to_text(node) == "d/dx(x y^2)"
    expected = substituted(tree("y^2 + 2x y s"), {"s": slope_of("y")})
    assert equal(resolved(node), expected).outcome is Outcome.EQUAL
    assert resolved(depending(tree("x + y"), "y", "x")) == tree("x + y")
