"""Arithmetic and geometric sequences."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Find the 20th term of 3, 7, 11, 15, ...", "79", "correct"),
        ("Find the sum to infinity of 8 + 4 + 2 + 1 + ...", "16", "correct"),
        ("Find the sum to infinity of 1 + 2 + 4 + 8 + ...", "-1", "undecided"),
        ("Find the sum 1 + 2 + 3 + ... + 100", "5050", "correct"),
        ("Find the nth term of 3, 6, 12, 24, ...", "3*2^(n-1)", "correct"),
        ("Find the nth term of 1, -4, 9, -16, 25, ...", "(-1)^(n+1)*n^2", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
