"""Conics in polar coordinates."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the eccentricity of \\(r=\\frac{10}{5-2\\cos(\\theta)}\\)", "2/5", "correct"),
        ("Find the directrix of \\(r=\\frac{10}{5-2\\cos(\\theta)}\\)", "x = -5", "correct"),
        ("Find the directrix of \\(r=\\frac{6}{1-\\sin(\\theta)}\\)", "y = -6", "correct"),
        ("Find the directrix of \\(r=\\frac{6}{1-\\sin(\\theta)}\\)", "y = 6", "wrong"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
