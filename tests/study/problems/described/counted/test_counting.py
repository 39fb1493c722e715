"""Numbers of ways."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In how many ways can 5 people stand in a row?", "Count(order, 5!)"),
        ("How many ways are there to choose 3 from 10 books?", "Count(selection, binom(10, 3))"),
        (
            "From 8 runners, in how many ways can 3 be chosen when order matters?",
            "Count(arrangement, nPr(8, 3))",
        ),
        (
            "Find the number of rearrangements of the letters in the word BANANA",
            "Count(letters, 6!/(3! × 2!))",
        ),
        (
            "How many outcomes are possible from rolling an 8-sided die and tossing a coin?",
            "Count(choices, 8 × 2)",
        ),
        ("Find the number of subsets of the set {1,2,3,4}", "Count(subsets, 2^4)"),
        (
            (
                "How many ways are there to pick a snack from 6 kinds of nuts, 3 kinds of fruit, or 8 "
                "kinds of cake?"
            ),
            "Count(or, 6 + 3 + 8)",
        ),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In how many ways can 5 people sit around a table?",
        "How many ways are there to choose 3 from 10 books if two must be there?",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
