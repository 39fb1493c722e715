"""Every way of this room is tried."""

import pytest

from app.study.problems.described.chance.reading import of_chance

KINDS = {
    "A fair die is rolled. What is the probability of getting a 6?": "Chance",
    "A letter is chosen at random from the word CAT. What is the probability that it is a C?": "Chance",
    "X ~ B(5, 0.5). Find P(X = 1).": "Trials",
    "X ~ N(5, 2^2). Find P(X < 1).": "Normal",
    "x: 1, 2; P(x): 0.5, 0.5. Find the expected value.": "Expected",
}


@pytest.mark.parametrize("text", KINDS)
def test_each_kind(text):
    assert type(of_chance(text)).__name__ == KINDS[text]


def test_another_problem_is_none():
    assert of_chance("What are the chances?") is None
