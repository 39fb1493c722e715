"""Draws: read wholly, or not at all."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.chance import Chance, TwoDraws
from tests.study.problems.described.told import told

READ = {
    (
        "There are 12 boys and 18 girls in a class. One student is chosen at random. What is the "
        "probability that the student is a girl?"
    ): "Chance(18, 30, ())",
    "A jar has 4 red and 6 green candies. You pick one candy without looking. Find P(not red).": (
        "Chance(6, 10, ())"
    ),
    (
        "A box contains 20 pens, of which 3 are defective. One pen is chosen at random. What is the "
        "probability that it is not defective?"
    ): "Chance(17, 20, ())",
    "One letter is picked at random from the word BANANA. What is the probability that it is an A?": (
        "Chance(3, 6, ())"
    ),
    "A letter is chosen at random from the word TRIANGLE. What is the chance that it is a vowel?": (
        "Chance(3, 8, ())"
    ),
    "A number is chosen at random from 5 to 24. What is the probability that it is a multiple of 7?": (
        "Chance(3, 20, (7, 14, 21))"
    ),
    (
        "A spinner has 6 equal sections numbered 1 to 6. What is the probability of spinning an odd number?"
    ): "Chance(3, 6, (1, 3, 5))",
    "Two cards are drawn from a deck without replacement. Find the probability that both are hearts.": (
        "TwoDraws(13, 12, 52, False)"
    ),
    (
        "A bag has 4 red and 5 blue marbles. You take two marbles with replacement. What is the "
        "probability that both are blue?"
    ): "TwoDraws(5, 5, 9, True)",
    (
        "A vase has 6 red and 4 white roses. Two roses are picked at random, one after the other, "
        "without replacement. Find the probability that the first is red and the second is white."
    ): "TwoDraws(6, 4, 10, False)",
}


@pytest.mark.parametrize("text", READ)
def test_favourable_and_possible(text):
    assert told(read(text)) == READ[text]


@pytest.mark.parametrize(
    "text",
    [
        (
            "A jar has 4 red and 6 green candies. You pick two candies. What is the probability that "
            "both are red?"
        ),
        (
            "A jar has 4 red and 6 green candies. One is picked at random. What is the probability "
            "that it is red and green?"
        ),
        (
            "A jar has 4 red candies and 6 sweets. One is picked at random. What is the probability "
            "that it is red?"
        ),
        "A jar has 4 red and 6 green candies. You eat a red one. Then one is picked at random. Find P(red).",
        "A letter is chosen at random from the word RHYTHM. What is the probability that it is a vowel?",
        "A spinner has 6 equal sections numbered 1 to 8. What is the probability of spinning an odd number?",
        "Two cards are drawn from a deck without replacement. Find the probability that one is an ace.",
    ],
)
def test_what_says_more_or_is_open_is_not_read(text):
    assert not isinstance(read(text), Chance | TwoDraws)
