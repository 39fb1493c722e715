"""What the starter says of what it cannot do, known again and said in the student's language."""

import pytest

from app.study.asking.starter_refusal import REFUSAL, SENTENCE, refused


def test_the_sentence_is_word_for_word_what_the_starter_was_trained_to_say():
    assert str(SENTENCE) == REFUSAL


def test_a_refusal_is_known_by_its_opening():
    assert refused(REFUSAL)
    assert refused("\n" + REFUSAL[:60] + " something else")


@pytest.mark.parametrize("answer", ["", "x = 5", "I am only guessing."])
def test_an_answer_is_no_refusal(answer):
    assert not refused(answer)
