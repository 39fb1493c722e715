"""Regions are put together from their parts, and numbers are left out of them."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Inequality, Interval, Region, Several, Value, Word
from app.study.answers.reading import readings
from app.study.answers.regions import as_interval, as_part, infinite
from app.study.maths.tree import Const, Num, Unreadable, negative

INFINITY = Const("oo")
ONE, TWO = Num(Fraction(1)), Num(Fraction(2))


@pytest.mark.parametrize(
    ("text", "how", "kinds"),
    [
        ("(-∞, 1) ∪ [2, ∞)", "or", [Interval, Interval]),
        ("(-∞, 1) U (2, ∞)", "or", [Interval, Interval]),
        ("x ∈ (0, 3) ∩ (1, 5)", "and", [Interval, Interval]),
        (r"\mathbb{R} \setminus \{0, 1\}", "and", [Word, Inequality, Inequality]),
        ("all real numbers except 2", "and", [Word, Inequality]),
    ],
)
def test_a_region_has_its_parts(text, how, kinds):
    read = readings(text)[0]
    assert isinstance(read, Region)
    assert (read.how, [type(part) for part in read.parts]) == (how, kinds)


def test_what_cannot_be_left_out_is_refused():
    with pytest.raises(Unreadable, match=r"left out"):
        readings("all real numbers except x > 2")
    with pytest.raises(Unreadable, match=r"part of this set"):
        as_part(readings("5 cm")[0])


def test_a_pair_may_be_an_interval_and_infinity_never_belongs_to_it():
    assert as_interval(Several((Value(ONE), Value(TWO)), "[]")) == Interval(ONE, TWO, True, True)
    assert as_interval(Several((Value(ONE), Value(INFINITY)), "[]")) == Interval(ONE, INFINITY, True, False)
    assert as_interval(Several((Value(ONE), Value(TWO)), "{}")) is None
    assert as_interval(Several((Value(ONE, "x"), Value(TWO)), "()")) is None


def test_infinity_has_a_sign():
    assert infinite(INFINITY) == 1
    assert infinite(negative(INFINITY)) == -1
    assert infinite(ONE) == 0
