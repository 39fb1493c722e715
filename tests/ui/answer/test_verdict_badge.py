"""The verdict is a word, a colour and a sentence; not checked is said as plainly."""

import pytest

from app.ui.answer.result_chip import ResultChip
from app.ui.session.exchange import Phase, Transcript
from tests.ui.conftest import delete


@pytest.fixture
def chip(theme):
    made = ResultChip(theme)
    made.show()
    yield made
    delete(made)


def ended(**changes) -> Transcript:
    said = {"answer": "So it is 5.", "final_answer": "5", "reason": "stop", "phase": Phase.ENDED}
    return Transcript("q", **{**said, **changes})


@pytest.mark.parametrize(
    ("verdict", "kind", "word"),
    [
        ("correct", "right", "Checked: correct"),
        ("other-form", "other", "Checked: correct, but in another form"),
        ("wrong", "wrong", "The model came to 5, which is not right."),
        ("unreadable", "open", "Not checked"),
        ("undecided", "open", "Not checked"),
    ],
)
def test_a_verdict_has_its_word_its_sentence_and_a_spoken_name(chip, verdict, kind, word):
    chip.show_transcript(ended(verdict=verdict, how="solved by algebra", why="It is so."))
    badge = chip.verdict
    assert badge.isVisible()
    assert (badge.kind, badge.word.text()) == (kind, word)
    assert badge.sentence.text() == "It is so.  (solved by algebra)"
    assert badge.word.accessibleName() == f"{word}. It is so.  (solved by algebra)"
    assert not badge.mark.pixmap().isNull()


def test_an_answer_without_a_result_is_said_not_to_be_checked(chip):
    chip.show_transcript(ended(final_answer=None))
    assert chip.isVisible()
    assert not chip.value.isVisible()
    assert chip.verdict.word.text() == "Not checked"
    assert "no final answer" in chip.verdict.sentence.text()


def test_an_answer_of_an_older_history_was_never_checked(chip):
    chip.show_transcript(ended())
    assert chip.verdict.sentence.text() == "This answer was never checked."


def test_there_is_no_verdict_before_the_end_and_while_it_is_sought_that_is_said(chip):
    chip.show_transcript(ended(phase=Phase.ANSWERING, final_answer=None))
    assert not chip.isVisible()
    chip.show_transcript(ended(phase=Phase.CHECKING))
    assert chip.verdict.word.text() == "Checking …"
    chip.show_transcript(Transcript("q", phase=Phase.ENDED))
    assert not chip.isVisible()


def test_a_wrong_answer_is_never_large(chip):
    chip.show_transcript(ended(verdict="wrong"))
    assert not chip.value.isVisible()
    assert not chip.copy.isVisible()
    assert chip.property("plain")
    chip.show_transcript(ended(verdict="correct"))
    assert chip.value.text() == "5"
    assert not chip.property("plain")
