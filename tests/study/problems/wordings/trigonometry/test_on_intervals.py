"""The first and the second solution on an interval."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


def test_each_is_its_own():
    first = "Find the first solution for tan(x) = -1 on the interval 0 <= x < 2π"
    assert judge(first, "3π/4").verdict is Verdict.CORRECT
    assert judge(first, "7π/4").verdict is Verdict.WRONG
    assert judge(first.replace("first", "second"), "7π/4").verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Solve 2sin(x) = 1 on [0, 2π)", "π/6, 5π/6", "π/6"),
        ("Solve the equation cos(2x) = cos(x) over the interval [0, 2π)", "0, 2π/3, 4π/3", "0, 2π/3"),
        ("Solve tan(t) = 1 in (0, π)", "π/4", "5π/4"),
    ],
)
def test_an_interval_may_stand_in_brackets(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is not Verdict.CORRECT


def test_two_letters_have_no_interval():
    assert read("Solve sin(x) = y on [0, 2π)") is None
