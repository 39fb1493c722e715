"""Iterations are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (("Use Newton's method to approximate a root of f(x) = x^2 - 2. Start with x_0 = 1. Find "
        "x_2."), "17/12", "3/2"),
        (("Use Newton's method to approximate a root of f(x) = x^3 - 3x + 1 in the interval [1, 2]. "
        "Let x_0 = 2 and find "
         "x_1, x_2. Find x_2 accurate to 9 decimal places."), "1.548611111", "1.548611112"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG
