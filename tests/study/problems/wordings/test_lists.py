"""Statistics of lists of numbers; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.lists import WORDINGS
from app.study.problems.wordings.wording import first
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    "text",
    [
        "Find the mean of 5",
        "Find the sum of the first 10 odd numbers",
        "Find the gcd of 1/2 and 3",
        "What is the average of my marks?",
        "Find the median of x, 2, 3",
        "Find the sum of 2, 4, 8, ..., 256",
    ],
)
def test_what_is_no_list_of_numbers_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Find the average of 3, 5, and 8.", "mean 3, 5, 8"),
        ("Can you work out the mean of these numbers: 13, 11, 8?", "mean 13, 11, 8"),
        ("gcd of 12, 18", "gcd 12, 18"),
        ("range of -3, 5, 8", "range -3, 5, 8"),
        ("Median of {3, 5, 8}", "median 3, 5, 8"),
    ],
)
def test_lists_are_written_in_many_ways(text, plain):
    assert first(WORDINGS, cleaned(text)) == task(plain)


def test_dots_stand_for_equal_steps():
    even = ", ".join(map(str, range(2, 21, 2)))
    assert first(WORDINGS, "Find the mean of 2, 4, 6, ..., 20") == first(WORDINGS, f"Find the mean of {even}")
    assert first(WORDINGS, "Find the mean of 2, 4, 8, ..., 64") is None
    assert first(WORDINGS, "Find the mean of 2, 4, 6, ..., 21") is None
