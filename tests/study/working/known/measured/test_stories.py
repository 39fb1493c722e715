"""The numbers of a story are worked out exactly, and have to fulfil what it says."""

from fractions import Fraction

import pytest

from app.study.problems.asked_form import Form
from app.study.problems.chinese.stories.scanning import story, value
from app.study.problems.tasks.stories import Told, Wanted
from app.study.working.known.measured.stories import values
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved


def a_story(heads, feet, holds="f"):
    return story(
        [Told("h", value(heads), "只"), Told("f", value(feet), "只脚")],
        [("r", "(f - 2*h)÷2", "working.stories.rabbits"), ("c", "h - r", "working.stories.hens")],
        [Wanted("c", "只", "鸡", True), Wanted("r", "只", "兔", True)],
        [("2*c + 4*r", holds)],
    )


def test_each_line_is_worked_out():
    assert values(a_story("9", "24")) == {"h": 9, "f": 24, "r": Fraction(3), "c": 6}
    assert [name for name, _ in known(a_story("9", "24"), Form()).answers[0].values] == ["鸡", "兔"]


@pytest.mark.parametrize(("heads", "feet", "holds"), [("9", "25", "f"), ("9", "40", "f"), ("9", "24", "f+2")])
def test_half_animals_negative_ones_and_broken_conditions_are_no_answer(heads, feet, holds):
    with pytest.raises(Unsolved):
        values(a_story(heads, feet, holds))
