"""All words that wordings share, by name."""

from app.study.problems.wordings.numbers.words import NUMBER_WORDS
from app.study.problems.wordings.textbook_words import TEXTBOOK_WORDS
from app.study.problems.wordings.vocabulary.around import WORDS_AROUND
from app.study.problems.wordings.vocabulary.expressions import EXPRESSION_WORDS
from app.study.problems.wordings.vocabulary.lists import LIST_WORDS
from app.study.problems.wordings.vocabulary.requests import REQUEST_WORDS

WORDS: dict[str, tuple[str, ...]] = {
    **REQUEST_WORDS,
    **EXPRESSION_WORDS,
    **WORDS_AROUND,
    **NUMBER_WORDS,
    **TEXTBOOK_WORDS,
    **LIST_WORDS,
}
"""Name → its alternatives, each in the language of wordings, in the order in which they are tried."""
