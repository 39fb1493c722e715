"""Asymptotes."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("What is the vertical asymptote of f(x) = ln(3x + 1)?", "x = -1/3", "correct"),
        ("What is the vertical asymptote of f(x) = ln(3x + 1)?", "x = 1/3", "wrong"),
        ("Find the vertical asymptotes of f(x) = 1/(x^2 - 4)", "x = 2, x = -2", "correct"),
        ("What is the horizontal asymptote of f(x) = (2x + 1)/(x - 3)?", "y = 2", "correct"),
        ("What is the horizontal asymptote of f(x) = 3·2^x - 1?", "y = -1", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
