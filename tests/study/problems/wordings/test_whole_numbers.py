"""Whole numbers; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.whole_numbers import WORDINGS
from app.study.problems.wordings.wording import first


@pytest.mark.parametrize(
    "text",
    [
        "Is 17.5 prime?",
        "Is x even?",
        "What is the remainder when 17 is divided by 0?",
        "Is 51 divisible by 0?",
        "Find the factors of 0",
        "Divide 17 by 5",
        "Is 1234567890123 prime?",
    ],
)
def test_what_is_no_question_about_whole_numbers_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None
