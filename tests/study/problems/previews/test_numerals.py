"""Divisors, multiples and numerals are shown as they were read."""

import pytest

from app.study.problems.preview import understood
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("problem", "words", "tex"),
    [
        ("List the first 5 multiples of 7", say("problems.read.multiples", count=5), "7"),
        ("What is 25 in base 2?", say("problems.read.in-base", base=2), "25"),
        ("Write 47 in Roman numerals", say("problems.read.roman"), "47"),
    ],
)
def test_it_is_shown_as_it_was_read(problem, words, tex):
    assert understood(problem) == (words, tex)
