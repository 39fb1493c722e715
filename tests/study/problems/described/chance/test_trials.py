"""Successes in trials: read wholly, or not at all."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.statistics import Trials

READ = {
    "A die is rolled 5 times. Find the probability of exactly two sixes.": (5, 2, 2),
    "What is the probability of at least 11 heads in 12 tosses of a fair coin?": (12, 11, 12),
    "If a fair coin is flipped 12 times, what is the chance of getting fewer than 3 tails?": (12, 0, 2),
    "You roll a fair die 3 times. What is the probability of no fives?": (3, 0, 0),
    "X ~ B(8, 0.25). Find P(X ≤ 2).": (8, 0, 2),
    "X follows a binomial distribution with n = 7 and p = 2/5. Find P(2 < X ≤ 4).": (7, 3, 4),
    "A player makes 70% of his shots. If he takes 6 shots, find the probability that he makes all of them.": (
        6,
        6,
        6,
    ),
    "A quiz has 6 multiple-choice questions, each with 5 choices. If a student guesses every answer, what is "
    "the probability of getting at most one right?": (6, 0, 1),
    "The probability that a bulb is defective is 0.02. If 10 bulbs are tested, find the probability that "
    "exactly 1 of them are defective.": (10, 1, 1),
}


@pytest.mark.parametrize("text", READ)
def test_the_counts_that_are_asked_for(text):
    task = read(text)
    assert isinstance(task, Trials)
    assert (task.count, task.low, task.high) == READ[text]


@pytest.mark.parametrize(
    "text",
    [
        "A biased coin is tossed 12 times. What is the probability of exactly 3 heads?",
        "A coin is tossed 12 times. What is the probability of exactly 3 heads in a row?",
        "A player makes 70% of his shots. If he takes 6 shots, find the chance that he misses exactly 2.",
        "A die is rolled 4 times. What is the probability that the last roll is a six?",
        "A die is rolled 3 times. What is the probability of exactly 4 sixes?",
        "A quiz has 6 questions, each with 5 choices. If you guess, find the probability of exactly 2 wrong.",
    ],
)
def test_what_says_more_is_not_read(text):
    assert not isinstance(read(text), Trials)
