"""Features of waves are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Determine the period of f(x) = -2cos(πx/2 + π) + 3", "4", "2"),
        ("What is the amplitude of the wave y = -7sin(4x)?", "7", "-7"),
        ("Use the function y = 6cos(4x - 20) - 1 to answer the following. Determine its phase shift.",
         "5", "-5"),
        ("Given y = 5sin(x) - 1, what is the midline?", "y = -1", "y = 5"),
        ("Find the period of tan(2x)", "π/2", "π"),
        ("Identify the minimum value of the function y = 5sin(2x) + 12", "7", "17"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize("problem", ["Find the period of x^2", "Find the amplitude and period of sin(x)"])
def test_others_are_not_read(problem):
    assert read(problem) is None
