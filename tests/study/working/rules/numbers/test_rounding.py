"""Rounding: the digit that decides."""

from app.study.maths.to_text import to_text
from app.study.problems.asked_form import Figures, Form, Nearest, Places
from app.study.working.rules.numbers.rounding import round_to
from tests.study.working.worked import tree


def rounded(text, rounding):
    return to_text(round_to(tree(text), Form(rounding=rounding))[0])


def test_places_figures_and_multiples():
    assert rounded("2.345", Places(2)) == "2.35"
    assert rounded("-2.345", Places(2)) == "-2.35"
    assert rounded("0.999", Places(2)) == "1.00"
    assert rounded("9.96", Figures(2)) == "10"
    assert rounded("12345", Figures(2)) == "12000"
    assert rounded("17", Nearest(5)) == "15"
    assert rounded("2/3", Places(3)) == "0.667"


def test_nothing_asked_nothing_rounded():
    assert round_to(tree("2.345"), Form()) is None


def test_the_digit_is_named():
    assert "left out is 5" in str(round_to(tree("2.345"), Form(rounding=Places(2)))[1])
