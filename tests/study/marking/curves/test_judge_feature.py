"""Extrema and the like, judged."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the local maximum of f(x) = x^3 - 3x", "x = -1", "other-form"),
        ("Find the local maximum of f(x) = x^3 - 3x", "x = 1", "wrong"),
        ("Find the local maximum of f(x) = x^3 - 3x", "-1", "wrong"),
        ("Find the local maximum of f(x) = x^3 - 3x", "2", "correct"),
        ("Find the local extrema of f(x) = x^3 - 3x", "x = -1, x = 1", "undecided"),
        ("Find the absolute maximum of f(x) = x^3 - 3x on [0, 3]", "x = 3", "other-form"),
        ("Where is f(x) = x^2 increasing?", "x = 0", "wrong"),
    ],
)
def test_the_place_alone(problem, answer, verdict):
    assert judge(problem, answer).verdict.value == verdict
