"""Limits are read with the side they come from; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.limits import WORDINGS
from app.study.problems.wordings.wording import first


@pytest.mark.parametrize(
    "text",
    [
        "Find the speed limit",
        "What is the limit of a sequence?",
        "lim x->2",
        "Find the limit of x^2 as x grows",
    ],
)
def test_what_is_not_wholly_a_limit_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None
