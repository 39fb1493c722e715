"""Curves with a parameter are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Eliminate the parameter t: x(t) = 5 - t, y(t) = 8 - 2t", "y = 2x - 2", "y = 2x + 2"),
        (
            "Eliminate the parameter t: x(t) = 4cos(t), y(t) = 5sin(t)",
            "x^2/16 + y^2/25 = 1",
            "x^2/25 + y^2/16 = 1",
        ),
        ("Eliminate the parameter t: x(t) = e^(2t), y(t) = e^(6t)", "y = x^3", "y = 3x"),
    ],
)
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_other_letters_are_not_read():
    assert read("Eliminate the parameter t: x(t) = a t, y(t) = t^2") is None
