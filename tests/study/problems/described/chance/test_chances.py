"""Chances."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "A bag has 3 red and 5 blue balls. One is taken at random. What is the probability that "
                "it is not red?"
            ),
            "Chance(5, 8, ())",
        ),
        (
            "A fair die is rolled. What is the probability of getting a number greater than 4?",
            "Chance(2, 6, (5, 6))",
        ),
        (
            "Two dice are rolled. Find the probability that the sum is less than 4.",
            "Chance(3, 36, ((1, 1), (1, 2), (2, 1)))",
        ),
        (
            "Find the probability of getting exactly 2 heads in 3 coin tosses",
            "Chance(3, 8, ((H, H, T), (H, T, H), (T, H, H)))",
        ),
        (
            (
                "A card is drawn at random from a deck of 52 cards. What is the probability that it is a "
                "black nine or a queen?"
            ),
            (
                "Chance(6, 52, ((nine, clubs), (nine, spades), (queen, hearts), (queen, diamonds), (queen, "
                "clubs), (queen, spades)))"
            ),
        ),
        (
            (
                "A box contains 4 black and 2 green balls. Two are drawn without replacement. Find the "
                "probability that both are black."
            ),
            "TwoDraws(4, 3, 6, False)",
        ),
        ("P(A) = 0.35. Find P(not A).", "Opposite(0.35)"),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A bag has 3 red and 5 blue balls. Three are drawn. What is the probability that all are red?",
        "A loaded die is rolled. What is the probability of a 6?",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
