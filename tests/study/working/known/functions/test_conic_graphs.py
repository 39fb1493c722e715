"""Circles and other conics."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the centre and radius of x^2 + y^2 - 6x + 4y - 3 = 0", "(3, -2), 4", "correct"),
        ("Find the center of x^2 + y^2 - 6x + 4y - 3 = 0", "(3, -2)", "correct"),
        ("Find the radius of x^2 + y^2 - 6x + 4y - 3 = 0", "16", "wrong"),
        ("Find the foci of x^2/25 + y^2/9 = 1", "(4, 0), (-4, 0)", "correct"),
        ("Find the vertices of x^2/25 + y^2/9 = 1", "(5, 0), (-5, 0)", "correct"),
        ("Find the focus of y = x^2/4", "(0, 1)", "correct"),
        ("Find the directrix of y = x^2/4", "y = -1", "correct"),
        ("Find the eccentricity of x^2/25 + y^2/9 = 1", "4/5", "correct"),
        ("Standardize 4x^2 + 9y^2 = 36", "x^2/9 + y^2/4 = 1", "correct"),
        ("Standardize 4x^2 + 9y^2 = 36", "x^2/4 + y^2/9 = 1", "wrong"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
