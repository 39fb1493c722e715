"""Features of curves as answers."""

import pytest

from app.study.answers.printing import printed
from app.study.marking.judge import judge
from app.study.problems.asked_form import Form
from app.study.problems.reading import read
from app.study.working.known.table import known


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("Find the stationary points of y = x^3 - 3x", "(-1, 2), (1, -2)"),
        ("Find the local minimum of y = x^3 - 12x", "(2, -16)"),
        ("Find the inflection points of y = x^4 - 4x^3", "(0, 0), (2, -16)"),
        ("Find the absolute maximum value of f(x) = x^3 - 3x on [0, 3]", "18"),
        ("Find the intervals where f(x) = x^3 - 3x is increasing", "(-∞, -1) ∪ (1, ∞)"),
        ("Where is f(x) = x^3 increasing?", "all real numbers"),
        ("Where is f(x) = 1/x increasing?", "no solution"),
        ("Where is f(x) = 1/x decreasing?", "(-∞, 0) ∪ (0, ∞)"),
        ("Where is f(x) = x^3 - 3x^2 concave up?", "(1, ∞)"),
    ],
)
def test_shown(problem, answer):
    assert str(printed(known(read(problem), Form()).answers[0]).text) == answer


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the stationary points of y = x^3 - 3x", "(1, -2) and (-1, 2)", "correct"),
        ("Find the stationary points of y = x^3 - 3x", "(1, 2) and (-1, -2)", "wrong"),
        ("Find the stationary points of y = x^3 - 3x", "x = 1, x = -1", "correct"),
        ("Where is f(x) = x^2 - 4x decreasing?", "x < 2", "correct"),
        ("Where is f(x) = x^2 - 4x decreasing?", "(-∞, 2]", "correct"),
        ("Where is f(x) = x^2 - 4x decreasing?", "x > 2", "wrong"),
        ("Find the absolute minimum of f(x) = x^2 - 4x on [0, 3]", "-4", "correct"),
        ("Find the absolute minimum of f(x) = x^2 - 4x on [0, 3]", "-3", "wrong"),
        ("Find the critical points of y = 4√x - x^2", "0, 1", "correct"),
        ("Find the critical points of y = 4√x - x^2", "1", "correct"),
        ("Find the critical points of y = 4√x - x^2", "0", "wrong"),
    ],
)
def test_judged(problem, answer, verdict):
    assert judge(problem, answer).verdict.value == verdict
