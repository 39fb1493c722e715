"""Words around a list of numbers."""

import pytest

from app.study.problems.wordings.wording import compiled


@pytest.mark.parametrize("text", ["data set", "scores", "here are", "denominators"])
def test_what_may_stand_before_the_numbers(text):
    assert compiled("{LIST_WORD}").fullmatch(text)


def test_a_name_of_a_statistic_is_none_of_them():
    assert not compiled("{LIST_WORD}").fullmatch("median")
