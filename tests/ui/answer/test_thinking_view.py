import time

import pytest

from app.ui.answer.thinking_view import ThinkingView
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Phase, Transcript
from tests.ui.conftest import delete
from tests.ui.waiting import wait

WORDS = "so the next step is to add 12 and 7 which gives 19 "
LONG = WORDS * 1600  # about 20,000 tokens, without one line end


@pytest.fixture
def view(theme):
    made = ThinkingView(theme, AnswerCommands())
    made.resize(700, 300)
    made.show()
    yield made
    delete(made)


def shown(view):
    """The widget's text without the line ends that were put in for Qt's sake."""
    return view.text.toPlainText().replace("\n", "")


def test_it_is_folded_at_first_and_holds_no_text_until_it_is_unfolded(view):
    view.show_transcript(Transcript("q", thinking=LONG, phase=Phase.THINKING))
    assert not view.text.isVisible()
    assert view.text.toPlainText() == ""
    view.header.click()
    assert view.text.isVisible()
    assert shown(view) == LONG


def slowest_update(view):
    """In seconds, of all while LONG is thought."""
    transcript, slowest = Transcript("q", phase=Phase.THINKING), 0.0
    for at in range(0, len(LONG), 400):  # many times faster than any model thinks
        transcript.thinking += LONG[at : at + 400]
        began = time.thread_time()
        view.show_transcript(transcript)
        view.repaint()
        slowest = max(slowest, time.thread_time() - began)
    return slowest


@pytest.mark.measured
def test_twenty_thousand_tokens_can_be_watched_without_slowing_the_window(view, figure):
    view.header.click()
    slowest = min(slowest_update(view) for _ in range(3))  # a garbage collection does not fall into each
    assert shown(view) == LONG
    assert view.text.verticalScrollBar().value() == view.text.verticalScrollBar().maximum()
    figure(f"20,000 tokens of thinking shown: slowest update {1000 * slowest:.0f} ms")
    assert slowest < 0.05


def test_another_attempt_replaces_the_text(view):
    view.header.click()
    view.show_transcript(Transcript("q", thinking="one two", phase=Phase.ENDED))
    view.show_transcript(Transcript("q", thinking="three", phase=Phase.ENDED))
    assert shown(view) == "three"


def test_who_scrolled_up_to_read_stays_there(view):
    transcript = Transcript("q", thinking="line\n" * 200, phase=Phase.THINKING)
    view.header.click()
    view.show_transcript(transcript)
    wait(20)
    view.text.verticalScrollBar().setValue(10)
    transcript.thinking += "more\n" * 50
    view.show_transcript(transcript)
    assert view.text.verticalScrollBar().value() == 10


def test_the_header_counts_while_it_thinks_and_says_how_long_it_took(view):
    view.show_transcript(Transcript("q", thinking="a", phase=Phase.THINKING, began=time.monotonic() - 12.2))
    assert view.header.text() == "Thinking … 12 s"
    assert view.now.isVisible()
    view.show_transcript(Transcript("q", thinking="a", phase=Phase.ENDED, thinking_seconds=75.0))
    assert view.header.text() == "Thought for 1 min 15 s"
    assert not view.now.isVisible()
