"""Arithmetic in words; the examples stand beside the phrases."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.phrases import WORDINGS
from app.study.problems.wordings.wording import first
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    "text",
    [
        "9 add 4",
        "What is 20% of x?",
        "What is 5 more than the number?",
        "Add 5 to the soup",
        "20 is what percent of the class?",
        "Increase 50 by 20% twice",
        "Convert 7/4 to mixed number and add 3",
    ],
)
def test_a_phrase_with_more_in_it_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Add 20% to $50", "evaluate 50 + 50 * 20/100"),
        ("Subtract 20% from 50", "evaluate 50 - 50 * 20/100"),
        ("Add 20% and 30%", "evaluate (20 + 30)%"),
        ("If 40 percent of a number is 20, find the number", "evaluate 20 / (40/100)"),
    ],
)
def test_percent_is_part_of_the_number(text, plain):
    assert first(WORDINGS, cleaned(text)) == task(plain)
