"""Numbers with trigonometric functions, worked."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.methods.trigonometry import exact_value
from app.study.working.methods.trigonometry.table import METHODS
from app.study.working.work import work
from tests.study.working.worked import tree

FUNCTIONS = ("sin", "cos", "tan", "sec", "csc", "cot")
HAVE_NONE = {"tan": {90, 270}, "sec": {90, 270}, "csc": {0, 180}, "cot": {0, 180}}
DEGREES = sorted({*range(0, 360, 30), *range(0, 360, 45)})


def test_the_table():
    assert exact_value in METHODS


@pytest.mark.parametrize("name", FUNCTIONS)
def test_special_angles_all_round(name):
    for degrees in DEGREES:
        working = work(read(f"Evaluate {name}({degrees}°)"))
        if degrees in HAVE_NONE.get(name, ()):
            assert working is None
        else:
            assert equal(working.answer.tree, tree(f"{name}({degrees}°)")).outcome is Outcome.EQUAL


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Find the exact value of cos(7π/12)", "(√2 - √6)/4"),
        ("Find the exact value of tan 75°", "2 + √3"),
        ("Evaluate csc(105°)", "√6 - √2"),
        ("Evaluate cos(22.5°)", "√(2 + √2)/2"),
        ("Evaluate arcsin(-1/2)", "-π/6"),
        ("Evaluate arccos(cos(5π/4))", "3π/4"),
        ("Evaluate tan(arccos(-2/3))", "-√5/2"),
        ("Evaluate cos(2arcsin(1/3))", "7/9"),
        ("Evaluate cos(arcsin(3/5) + arccos(5/13))", "-16/65"),
        ("Evaluate sin(20°)cos(40°) + cos(20°)sin(40°)", "√3/2"),
        ("Evaluate sin(-17π/6)", "-1/2"),
    ],
)
def test_worked(text, answer):
    working = work(read(text))
    assert working.method == exact_value.NAME
    assert to_text(working.answer.tree) == answer


def test_what_has_no_exact_value():
    assert work(read("Evaluate sin(17°)"), exact_value.NAME) is None
