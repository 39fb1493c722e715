"""Iterations are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        (("Use Newton's method to approximate a root of the function f(x) = x^2 - 6. Start with x_0 = 2. "
         "Find x_2."), "49/20", "5/2"),
        (("Use Newton's method to approximate a root of the function f(x) = x^3 - 4x + 2 in the interval "
         "[1, 2]. Use x_0 = 2 and find x_1, x_2. Find x_2 correct to 9 decimal places."),
         "1.680722892", "1.680722893"),
    ],
)  # fmt: skip
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG
