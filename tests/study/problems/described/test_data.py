"""Spread, quartiles and missing numbers."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Find the standard deviation of 2, 4, 4, 4, 5, 5, 7, 9",
            "OfData(standard-deviation, (2, 4, 4, 4, 5, 5, 7, 9))",
        ),
        (
            "Find the interquartile range of 1, 3, 5, 7, 9, 11, 13",
            "OfData(interquartile-range, (1, 3, 5, 7, 9, 11, 13))",
        ),
        ("The mean of 4, 6 and x is 7. Find x.", "MissingNumber((4, 6), 7)"),
        ("The marks in a test were 3, 5, 5, 8. What was the mode?", "Numbers(mode, (3, 5, 5, 8))"),
        ("Find the sample variance of 1, 2, 3", "OfData(variance, (1, 2, 3), True)"),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Find the weighted mean of 1, 2, 3",
        "The mean of 5 numbers is 6. All but one are 1, 2. What is the other?",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
