"""Sequences and sums."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("What is the next number in the sequence 2, 6, 18, 54?", "162", "correct"),
        ("What is the next number in the sequence 2, 6, 18, 54?", "108", "wrong"),
        ("Find the nth term of 5, 8, 11, 14, ...", "3n + 2", "correct"),
        ("Find the nth term of 5, 8, 11, 14, ...", "3n + 5", "wrong"),
        ("Write the first three terms of the sequence a_n = 3n - 4", "-1, 2, 5", "correct"),
        ("Write the first three terms of the sequence a_n = 3n - 4", "2, 5, 8", "wrong"),
        ("Evaluate \\sum_{k=1}^{5} k^2", "55", "correct"),
        ("Find the tenth term of (x + 2y)^16", "5857280x^7y^9", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
