"""The words of number questions are words of the vocabulary."""

from app.study.problems.wordings.numbers.words import NUMBER_WORDS
from app.study.problems.wordings.vocabulary.table import WORDS
from app.study.problems.wordings.wording import compiled


def test_they_can_be_used_in_a_wording():
    assert NUMBER_WORDS.keys() <= WORDS.keys()
    assert compiled("{EACH_NUMBER}").fullmatch("each of the following decimals")
    assert compiled("{FROM_SMALLEST}").fullmatch("in ascending order")
    assert compiled("{NUMBER_FORM}").fullmatch("mixed number")
