"""Conics in polar coordinates."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the eccentricity of \\(r=\\frac{8}{4-3\\cos(\\theta)}\\)", "3/4", "correct"),
        ("Find the directrix of \\(r=\\frac{8}{4-3\\cos(\\theta)}\\)", "x = -8/3", "correct"),
        ("Find the directrix of \\(r=\\frac{2}{1-\\sin(\\theta)}\\)", "y = -2", "correct"),
        ("Find the directrix of \\(r=\\frac{2}{1-\\sin(\\theta)}\\)", "y = 2", "wrong"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
