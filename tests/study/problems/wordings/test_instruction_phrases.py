"""Every phrase of instructions can be used."""

from app.study.problems.wordings.instructed import _ORDER
from app.study.problems.wordings.instruction_phrases import ENDINGS, PHRASES
from app.study.problems.wordings.wording import compiled


def test_phrases_compile_and_mean_something_that_is_known():
    for phrase in (*PHRASES, *ENDINGS):
        assert compiled(phrase.words)
        assert phrase.meaning in {"", *_ORDER}


def test_no_phrase_fits_nothing():
    assert [phrase.words for phrase in PHRASES if compiled(phrase.words).match("")] == []
