"""Sequences in Chinese are read as the English ones."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("等差数列3，7，11，…的第8项是多少", "31", "35"),
        ("等差数列首项为2，公差为5，求第6项", "27", "32"),
        ("已知等比数列{an}的首项为3，公比为2，求前4项和", "45", "24"),
        ("已知等差数列{an}中，a3=8，a6=17，求公差d", "3", "9"),
        ("在等差数列{an}中，a1=4，d=2，求S5", "40", "12"),
        ("1+2+3+…+40等于多少", "820", "800"),
        ("找规律填数：4，7，10，13，（ ）", "16", "15"),
    ],
)
def test_sequences_are_understood(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG
