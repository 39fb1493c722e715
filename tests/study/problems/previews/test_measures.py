"""Sums of amounts are shown as they were read."""

import pytest

from app.study.problems.preview import understood
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("problem", "words", "tex"),
    [
        ("2 m - 30 cm", say("problems.read.amounts"), r"2\,\text{m} - 30\,\text{cm}"),
        ("How many weeks are in 3 years?", say("problems.read.weeks-of-years"), "3"),
        ("How many days are in 2 years?", say("problems.read.days-of-years"), "2"),
    ],
)
def test_it_is_shown_as_it_was_read(problem, words, tex):
    assert understood(problem) == (words, tex)
