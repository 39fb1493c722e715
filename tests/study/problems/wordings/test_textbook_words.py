"""The words of textbooks."""

from app.study.problems.wordings.textbook_words import TEXTBOOK_WORDS
from app.study.problems.wordings.vocabulary.table import WORDS
from app.study.problems.wordings.wording import compiled


def test_they_are_words_of_the_vocabulary():
    assert TEXTBOOK_WORDS.items() <= WORDS.items()
    assert compiled("{INSTRUCT} the {ADJECTIVE} {NOUN}").fullmatch("simplify the rational expressions")
