"""Values of functions."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("If f(x) = x^2 + 1, find f(3)", "10", "correct"),
        ("If f(x) = x^2 + 1, find f(3)", "9", "wrong"),
        ("f(x) = 2x and g(x) = x + 1. Find f(g(x))", "2x + 2", "correct"),
        ("f(x) = 2x and g(x) = x + 1. Find f(g(x))", "2x + 1", "wrong"),
        ("Find the average rate of change of f(x) = x^2 on the interval [1, 5]", "6", "correct"),
        ("f(x) = 1/(x - 2). Find f(2)", "undefined", "correct"),
        ("f(x) = 1/(x - 2). Find f(2)", "0", "wrong"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
