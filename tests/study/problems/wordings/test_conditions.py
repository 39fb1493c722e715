"""What is said after an equation becomes an inequality, or goes when it is taken for granted."""

import pytest

from app.study.problems.wordings.conditions import ENDINGS, without_endings


@pytest.mark.parametrize(("words", "meaning", "example", "becomes"), ENDINGS)
def test_an_ending_is_understood(words, meaning, example, becomes):
    assert without_endings(example) == becomes


@pytest.mark.parametrize(
    "text", ["x^2 = 4", "x^2 = 4 for Tom", "x = 3 where x is my age", "", "over the reals"]
)
def test_anything_else_stays(text):
    assert without_endings(text) == text


def test_several_endings_go_one_by_one():
    assert without_endings("x^2 = 4 for positive x by factoring") == "x^2 = 4, x > 0"
