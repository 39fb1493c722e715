"""Chances, ways and data."""

import pytest

from app.study.marking.judge import judge


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        (
            "A fair die is rolled. What is the probability of getting a number greater than 4?",
            "1/3",
            "correct",
        ),
        ("A fair die is rolled. What is the probability of getting a number greater than 4?", "1/2", "wrong"),
        ("How many ways are there to choose 3 from 10 books?", "120", "correct"),
        ("How many ways are there to choose 3 from 10 books?", "720", "wrong"),
        ("Find the standard deviation of 2, 4, 4, 4, 5, 5, 7, 9", "2", "correct"),
        ("Find the interquartile range of 1, 3, 5, 7, 9, 11, 13", "8", "correct"),
        ("The mean of 4, 6 and x is 7. Find x.", "11", "correct"),
        ("P(A) = 0.35. Find P(not A).", "0.65", "correct"),
    ],
)
def test_an_answer_is_compared_with_what_is_known(problem, answer, verdict):
    assert judge(problem, answer).verdict == verdict
