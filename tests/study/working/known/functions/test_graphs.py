"""Intercepts, slopes and vertices."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the x-intercepts of y = x^2 - 4", "(2, 0), (-2, 0)", "correct"),
        ("Find the x-intercepts of y = x^2 - 4", "2, -2", "correct"),
        ("Find the x-intercepts of y = x^2 - 4", "2", "undecided"),
        ("Find the y-intercept of 3x - 2y = 6", "(0, -3)", "correct"),
        ("Find the vertex of y = x^2 - 4x + 7", "(2, 3)", "correct"),
        ("Find the vertex of y = x^2 - 4x + 7", "(3, 2)", "wrong"),
        ("Find the vertex of y = 2|x - 1| + 3", "(1, 3)", "correct"),
        ("What is the slope of 3x + 4y = 12?", "-3/4", "correct"),
        ("Find the axis of symmetry of y = x^2 - 4x", "x = 2", "correct"),
        ("Find the axis of symmetry of y = x^2 - 4x", "x = 4", "wrong"),
        ("Find the minimum value of f(x) = x^2 + 2x", "-1", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
