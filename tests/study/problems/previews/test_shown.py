"""The pieces that previews are made of."""

from fractions import Fraction

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.problems.previews.shown import apart, equation, listed, points_tex


def tree(text):
    return parse(tokenize(text))


def test_numbers_and_formulas_stand_in_a_row():
    assert listed([Fraction(1, 2), 3, tree("x + 1")]) == r"\frac{1}{2},\; 3,\; x + 1"


def test_equations_and_points_are_set_as_formulas():
    assert apart([equation(tree("y"), tree("2x")), points_tex([(tree("1"), tree("2"))])]) == (
        r"y = 2 x,\quad \left(1, 2\right)"
    )
