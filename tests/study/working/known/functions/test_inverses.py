"""Inverse functions."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the inverse of f(x) = (x - 3)/2", "2x + 3", "correct"),
        ("Find the inverse of f(x) = (x - 3)/2", "y = 2x + 3", "correct"),
        ("Find the inverse of f(x) = (x - 3)/2", "2x - 3", "wrong"),
        ("Find the inverse of f(x) = (x - 6)^2, x <= 6", "6 - √x", "correct"),
        ("Find the inverse of f(x) = (x - 6)^2, x <= 6", "6 + √x", "wrong"),
        ("Find the inverse of f(x) = x^2", "√x", "undecided"),
        ("Find the inverse of f(x) = √(7x - 4) + 2", "((x-2)^2+4)/7", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
