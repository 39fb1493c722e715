"""Second-degree curves, their numbers read off the equation."""

from fractions import Fraction

import pytest

from app.study.working.known.functions.conics import central, linear, parabola
from app.study.working.unsolved import Unsolved
from tests.study.working.worked import tree

ZERO = tree("0")


def test_a_line_has_three_coefficients():
    assert linear(tree("2x + 3y"), tree("6"), "x", "y") == (2, 3, -6)


def test_a_parabola_may_lie():
    upright = parabola(tree("y"), tree("2x^2 + 8x - 10"), "x", "y")
    assert (upright.squared, upright.h, upright.k) == ("x", -2, -18)
    lying = parabola(tree("x"), tree("y^2 - 2y"), "x", "y")
    assert (lying.squared, lying.h, lying.k) == ("y", 1, -1)


@pytest.mark.parametrize(
    ("text", "name"),
    [("x^2 + y^2 - 4", "circle"), ("4x^2 + 9y^2 - 36", "ellipse"), ("x^2 - y^2 - 1", "hyperbola")],
)
def test_the_curve_is_known_by_its_squares(text, name):
    assert central(tree(text), ZERO, "x", "y").name == name


def test_the_centre_is_where_the_squares_are_zero():
    curve = central(tree("x^2 + y^2 - 6x + 4y - 3"), ZERO, "x", "y")
    assert (curve.h, curve.k, curve.x_square) == (3, -2, Fraction(16))


@pytest.mark.parametrize("text", ["x^2 + y^2 + 1", "x^3 + y", "x^2 + xy + y^2 - 1", "x^2 + y^2"])
def test_what_is_no_such_curve_is_not_taken_for_one(text):
    with pytest.raises(Unsolved):
        central(tree(text), ZERO, "x", "y")
