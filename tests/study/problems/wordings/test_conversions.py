"""Amounts are converted into units of the same dimension; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.conversions import WORDINGS
from app.study.problems.wordings.wording import first


@pytest.mark.parametrize(
    "text",
    [
        "Convert 5 km to seconds",
        "Convert 5 to metres",
        "Convert 5 km to miles per hour",
        "How many apples are in 3 kg?",
        "Round the corner to the left",
        "Round 3.14159 to 2 decimal places and multiply by 2",
        "What is x in metres?",
    ],
)
def test_what_cannot_be_converted_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None
