"""Inverse functions."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the inverse of f(x) = (x - 3)/2", "2x + 3", "correct"),
        ("Find the inverse of f(x) = (x - 3)/2", "y = 2x + 3", "correct"),
        ("Find the inverse of f(x) = (x - 3)/2", "2x - 3", "wrong"),
        ("Find the inverse of f(x) = (x - 4)^2, x <= 4", "4 - √x", "correct"),
        ("Find the inverse of f(x) = (x - 4)^2, x <= 4", "4 + √x", "wrong"),
        ("Find the inverse of f(x) = x^2", "√x", "undecided"),
        ("Find the inverse of f(x) = √(6x - 8) + 5", "((x-5)^2+8)/6", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
