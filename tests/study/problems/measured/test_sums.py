"""Amounts that are added, their ratios, parts of a unit."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.reading import read

CASES = [
    ("3 m + 45 cm", "345 cm", "48 m"),
    ("3 m + 45 cm", "3.45 m", "3.45 cm"),
    ("2 km - 350 m", "1650 m", "1.5 km"),
    ("2 h 40 min + 35 min", "3 h 15 min", "2 h 75 s"),
    ("Subtract 25 cm from 2 m", "175 cm", "225 cm"),
    ("2/3 of an hour in minutes", "40", "45"),
    ("How many seconds are there in half a minute?", "30", "50"),
    ("How many hours are in a week?", "168", "160"),
    ("How many weeks are in 4 years?", "208", "204"),
    ("Simplify the ratio 2.5 : 4", "5:8", "8:5"),
    ("Simplify 400 g : 2 kg", "1:5", "200:1"),
]


@pytest.mark.parametrize(("problem", "right", "wrong"), CASES)
def test_right_and_wrong_answers(problem, right, wrong):
    assert judge(problem, right).verdict.value == "correct"
    assert judge(problem, wrong).verdict.value == "wrong"


@pytest.mark.parametrize("problem", ["2 m + 3 kg", "3 cm + 4", "180 - 52°", "Simplify 400 g : 2 m"])
def test_amounts_of_different_kinds_are_not_added(problem):
    assert read(problem) is None


def test_a_leap_year_is_no_mistake():
    assert judge("How many days are in 2 years?", "731").verdict.value == "correct"
    assert judge("How many days are in 2 years?", "732").verdict.value == "wrong"
