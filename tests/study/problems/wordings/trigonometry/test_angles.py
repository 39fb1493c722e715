"""Reference angles and quadrants are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Find the reference angle of 200 degrees", "20", "160"),
        ("What is the reference angle for 7π/6?", "π/6", "5π/6"),
        ("In which quadrant is the angle -π/8?", "4", "1"),
    ],
)
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG
