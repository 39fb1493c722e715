"""Brackets say whether values are a set, a point, a vector or an interval."""

import pytest

from app.study.answers.kinds import Inequality, Interval, Several, Value, Word
from app.study.answers.reading import readings


@pytest.mark.parametrize(
    ("text", "brackets", "count"),
    [
        ("{1, 2, 3}", "{}", 3),
        (r"\{1, 2\}", "{}", 2),
        ("{1 or 2}", "{}", 2),
        ("(1, 2)", "()", 2),
        ("(1; 2; 3)", "()", 3),
        ("[1, 2]", "[]", 2),
        ("[5]", "[]", 1),
        ("⟨1, 2⟩", "⟨⟩", 2),
    ],
)
def test_several_values_keep_their_brackets(text, brackets, count):
    read = readings(text)[0]
    assert isinstance(read, Several)
    assert (read.brackets, len(read.items)) == (brackets, count)


@pytest.mark.parametrize(("text", "closed"), [("[1, 2)", (True, False)), ("(1, 2]", (False, True))])
def test_brackets_that_differ_make_an_interval(text, closed):
    read = readings(text)[0]
    assert isinstance(read, Interval)
    assert (read.low_closed, read.high_closed) == closed


def test_the_empty_set_is_a_word():
    assert readings("{}")[0] == Word("none")


def test_a_builder_is_its_condition():
    assert isinstance(readings("{x | x > 3}")[0], Inequality)
    assert isinstance(readings("{x : 1 < x < 3}")[0], Inequality)


def test_brackets_around_one_number_are_arithmetic():
    assert isinstance(readings("(5)")[0], Value)
    assert isinstance(readings("(1 + 2)")[0], Value)
