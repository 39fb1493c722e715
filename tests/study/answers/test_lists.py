"""Answers that are listed without brackets are several, named values, or a region."""

import pytest

from app.study.answers.kinds import Assignments, Region, Several
from app.study.answers.reading import readings


@pytest.mark.parametrize(
    ("text", "count", "label"),
    [
        ("2, 3 and 5", 3, ""),
        ("2; 3", 2, ""),
        ("x = 1 or x = 2", 2, "x"),
        ("x = 1, 2", 2, "x"),
        ("x_1 = 1, x_2 = 2", 2, ""),
    ],
)
def test_values_of_one_letter_are_several(text, count, label):
    read = readings(text)[0]
    assert isinstance(read, Several)
    assert (len(read.items), read.brackets, read.label) == (count, "", label)


def test_values_of_different_letters_are_named():
    read = readings("x = 1, y = 2")[0]
    assert isinstance(read, Assignments)
    assert [name for name, _ in read.values] == ["x", "y"]


@pytest.mark.parametrize(
    ("text", "how"), [("x < 1 or x > 2", "or"), ("x > 1 and x < 2", "and"), ("x > 1, x < 2", "and")]
)
def test_conditions_are_a_region(text, how):
    read = readings(text)[0]
    assert isinstance(read, Region)
    assert read.how == how


def test_solutions_of_a_system_stay_together():
    read = readings("(x, y) = (1, 2) or (x, y) = (2, 1)")[0]
    assert isinstance(read, Several)
    assert all(isinstance(item, Assignments) for item in read.items)
