"""Quotients of polynomials, and equations between powers and logarithms."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Divide x^2 + 3x + 5 by x + 1", "x + 2 + 3/(x + 1)", "correct"),
        ("Divide x^2 + 3x + 5 by x + 1", "x + 2 + 2/(x + 1)", "wrong"),
        ("Divide x^2 + 3x + 5 by x + 1", "(x^2 + 3x + 5)/(x + 1)", "other-form"),
        ("Find the remainder when x^3 is divided by x - 2", "8", "correct"),
        ("Find the remainder when x^3 is divided by x - 2", "4", "wrong"),
        ("Rewrite log_4(q) = m in exponential form", "4^m = q", "correct"),
        ("Rewrite log_4(q) = m in exponential form", "q = 4^m", "correct"),
        ("Rewrite log_4(q) = m in exponential form", "m^4 = q", "wrong"),
        ("Rewrite log_4(q) = m in exponential form", "log_4(q) = m", "undecided"),
        ("Rewrite e^k = h in logarithmic form", "ln(h) = k", "correct"),
        ("Rewrite e^k = h in logarithmic form", "ln(k) = h", "wrong"),
        ("What is the degree of 3x^2y + x?", "3", "correct"),
        ("What is the degree of 3x^2y + x?", "2", "wrong"),
        ("Find the GCF of 6x^2 and 9x", "3x", "correct"),
        ("Find the GCF of 6x^2 and 9x", "3", "wrong"),
        ("For which values of x is 1/(x^2 - 4) undefined?", "2, -2", "correct"),
        ("For which values of x is 1/(x^2 - 4) undefined?", "2", "wrong"),
        ("What is the coefficient of x in 2(x - 3) + 5x?", "7", "correct"),
        ("What is the coefficient of x in 2(x - 3) + 5x?", "5", "wrong"),
    ],
)
def test_answers_are_judged(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
