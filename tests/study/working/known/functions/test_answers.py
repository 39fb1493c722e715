"""Answers made of exact numbers."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Several, Value
from app.study.maths.to_text import to_text
from app.study.maths.tree import Sym, number
from app.study.working.known.functions.answers import all_of, fractions, point, square_root, value
from app.study.working.unsolved import Unsolved


def test_roots_are_in_simplest_form():
    assert [to_text(square_root(Fraction(n))) for n in (16, 20, Fraction(9, 4))] == ["4", "2√5", "3/2"]


def test_one_answer_stands_alone():
    assert all_of([value(3)]) == value(3)
    assert all_of([value(3), value(4)]) == Several((value(3), value(4)), "")


def test_a_point_has_brackets():
    assert point(1, 2) == Several((Value(number(1)), Value(number(2))), "()")


def test_letters_are_no_numbers():
    assert fractions([number(Fraction(1, 2))]) == [Fraction(1, 2)]
    with pytest.raises(Unsolved):
        fractions([Sym("a")])
