"""Answers are printed so that they are read back as they were."""

import pytest

from app.study.answers.kinds import (
    Assignments,
    Interval,
    Quantity,
    Remainder,
    Several,
    Value,
    Word,
)
from app.study.answers.printing import printed
from app.study.answers.reading import readings
from app.study.maths.tree import Const, Num, Sym, negative
from app.study.maths.units import UNITS
from tests.study.parsed import tree

ANSWERS = [
    "5",
    "x = 5",
    "x = 2 or x = -3",
    "1, 2, 3, 6",
    "{1, 2}",
    "(1, 2)",
    "x = 1, y = 2",
    "no solution",
    "all real numbers",
    "undefined",
    "yes",
    "3 km",
    "5 apples",
    "1 apple",
    "45°",
    "60 km/h",
    "3 : 4",
    "7 R 3",
    "y = 2x + 1",
    "2x + 3y = 6",
    "x < 3",
    "1 < x ≤ 4",
    "x < 1 or x ≥ 3",
    "(-∞, 1) ∪ [2, ∞)",
    "[0, 1]",
    "3 1/2",
    "25%",
    "2.5 × 10^3",
    "2√3 - 1/2",
    "(x - 2)(x + 3)^2",
    "x^2/3 + C",
    "[[1, 2], [3, 4]]",
    "9:30 am",
    "√2 + 3i",
]


@pytest.mark.parametrize("text", ANSWERS)
def test_what_is_printed_is_read_back(text):
    answer = readings(text)[0]
    shown = printed(answer)
    assert readings(shown.final)[0] == answer
    assert readings(str(shown.text))[0] == answer
    assert len(shown.tex) == (0 if isinstance(answer, Word) else 2 if " or " in text else 1)


def test_a_rounded_value_says_so_where_it_is_shown_and_not_in_the_box():
    shown = printed(Value(tree("3.14"), "x", approximate=True))
    assert (shown.tex, str(shown.text), shown.final) == ((r"x \approx 3.14",), "x ≈ 3.14", "x = 3.14")
    assert printed(Value(tree("3.14"), approximate=True)).tex == (r"\approx 3.14",)


def test_words_are_said_in_the_students_language_and_english_in_the_box():
    shown = printed(Word("none"))
    assert (shown.text.in_language("zh_CN"), shown.final) == ("无解", r"\text{no solution}")
    both = printed(Several((Value(tree("1"), "x"), Value(tree("2"), "x")), "", "x"))
    assert both.text.in_language("zh_CN") == "x = 1 或 x = 2"
    assert printed(Remainder(Num(7), Num(3))).text.in_language("zh_CN") == "7 余 3"


def test_infinity_belongs_to_no_interval():
    found = printed(Interval(negative(Const("oo")), Sym("a"), True, True))
    assert str(found.text) == "(-∞, a]"


def test_several_points_stand_in_brackets_each():
    points = [Several((Value(Num(a)), Value(Num(a + 1))), "()") for a in (1, 3)]
    assert str(printed(Several(tuple(points))).text) == "(1, 2), (3, 4)"
    systems = [Assignments((("y", Value(Num(a + 1), "y")), ("x", Value(Num(a), "x")))) for a in (1, 3)]
    assert str(printed(Several(tuple(systems))).text) == "(1, 2), (3, 4)"
    named = Assignments((("x", Value(Num(1), "x")), ("y", Quantity(Num(2), UNITS["m"]))))
    assert str(printed(named).text) == "x = 1, y = 2 m"
