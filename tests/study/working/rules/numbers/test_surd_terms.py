"""Surds as they are found and as they are written."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.numbers.surd_terms import (
    Surd,
    is_simplest,
    largest_power_in,
    neat,
    surd,
    written,
)
from tests.study.working.worked import tree


def test_a_number_times_a_root():
    assert surd(tree("6√2")) == Surd(Fraction(6), 2)
    assert surd(tree("-(√3)/4")) == Surd(Fraction(-1, 4), 3)
    assert surd(tree("5")) == Surd(Fraction(5))
    assert surd(tree("√2·√3")) is None


@pytest.mark.parametrize("text", ["6√2", "√3", "-√2", "5√3/6", "7"])
def test_written_as_found(text):
    assert to_text(written(surd(tree(text)))) == text


def test_what_comes_out_of_a_root():
    assert largest_power_in(72, 2) == 6
    assert largest_power_in(54, 3) == 3
    assert largest_power_in(30, 2) == 1


def test_the_simplest_form():
    assert is_simplest(tree("2 + 3√2"))
    assert is_simplest(tree("(1 + √5)/2"))
    assert not is_simplest(tree("√8"))
    assert not is_simplest(tree("√2 + 3√2"))


def test_numbers_stand_close_to_the_root():
    assert to_text(neat(tree("6 × √2"))) == "6√2"
