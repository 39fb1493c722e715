"""Kinds of answers are values: equal when their parts are, and fit for a set."""

from fractions import Fraction

from app.study.answers.kinds import Assignments, Interval, Quantity, Several, Value, Word
from app.study.maths.tree import Num
from app.study.maths.units import UNITS

ONE, TWO = Num(Fraction(1)), Num(Fraction(2))


def test_answers_are_equal_when_their_parts_are():
    assert Several((Value(ONE), Value(TWO)), "()") == Several((Value(ONE), Value(TWO)), "()")
    assert Several((Value(ONE), Value(TWO)), "()") != Several((Value(ONE), Value(TWO)), "[]")
    assert Value(ONE, "x") != Value(ONE)
    assert Quantity(ONE, UNITS["cm"]) != Quantity(ONE, UNITS["m"])


def test_answers_can_be_looked_up():
    found = {
        Word("none"),
        Interval(ONE, TWO, True, False),
        Assignments((("x", Value(ONE)),)),
        Word("none"),
    }
    assert len(found) == 3
