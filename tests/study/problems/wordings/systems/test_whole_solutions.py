"""Whole numbers that satisfy an inequality."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Find the positive integer solutions of 2x < 9", "1, 2, 3, 4", "0, 1, 2, 3, 4"),
        ("What is the smallest integer x for which 5x > 21?", "5", "4.2"),
        ("Find the largest integer x such that 2x + 1 < 10", "4", "5"),
        ("How many integers satisfy x^2 < 20?", "9", "8"),
        ("If |x| < 4 and x is an integer, how many values can x have?", "7", "8"),
        ("-1 <= x < 3 and x is an integer. List the possible values of x.", "-1, 0, 1, 2", "0, 1, 2"),
        ("Find the integer solutions of x^2 + 3 < 2", "none", "0"),
    ],
)
def test_they_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict == "correct"
    assert judge(problem, wrong).verdict == "wrong"


def test_endless_lists_are_left_undecided():
    assert judge("Find the integers such that x > 3", "4").verdict == "undecided"
