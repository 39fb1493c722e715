"""Numbers are compared; what is no number is not."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.comparisons import WORDINGS
from app.study.problems.wordings.wording import first


@pytest.mark.parametrize(
    "text",
    [
        "Which is larger, an elephant or a mouse?",
        "Which is larger, x or 2x?",
        "Which is larger, 3?",
        "Is x greater than 2?",
        "Is Tom older than 12?",
    ],
)
def test_what_is_no_comparison_of_numbers_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None
