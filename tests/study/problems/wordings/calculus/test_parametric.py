"""Curves with a parameter are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Eliminate the parameter t: x(t) = 6 - t, y(t) = 9 - 3t", "y = 3x - 9", "y = 3x + 9"),
        (
            "Eliminate the parameter t: x(t) = 3cos(t), y(t) = 7sin(t)",
            "x^2/9 + y^2/49 = 1",
            "x^2/49 + y^2/9 = 1",
        ),
        ("Eliminate the parameter t: x(t) = e^(3t), y(t) = e^(12t)", "y = x^4", "y = 4x"),
    ],
)
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_other_letters_are_not_read():
    assert read("Eliminate the parameter t: x(t) = a t, y(t) = t^2") is None
