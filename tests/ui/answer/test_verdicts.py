"""A checked answer in the real window: starter, engine, checker, history."""

import os
import time

import pytest

from app import settings
from app.models.installed import starter_path
from app.store.history import History
from tests.ui.waiting import until
from tests.ui.window.test_window import QUESTION, choose, listed, type_and_ask

pytestmark = pytest.mark.skipif(not starter_path().exists(), reason="assets/models/starter.gguf is not there")


@pytest.fixture
def data_dir(tmp_path):
    made = tmp_path / "data"
    settings.Settings(settings.settings_file(made)).set(settings.N_THREADS, 1)
    return made


def answered(window, question=QUESTION):
    type_and_ask(window, question)
    until(lambda: window.session.questions.live is None, "the verdict")
    return window.question_page.shown()


def test_the_verdict_appears_in_the_window_is_stored_and_is_there_after_a_restart(opened, data_dir):
    window = opened()
    badge = window.question_page.answer.last.result.verdict
    answered(window)
    assert badge.isVisible()
    assert badge.word.text() == "Checked: correct"
    said = badge.sentence.text()
    assert said.endswith("(solved by algebra and substituted back)")
    window.close()
    with History(settings.history_file(data_dir)) as history:
        (attempt,) = history.problem(1).attempts
    assert (attempt.verdict, str(attempt.how)) == ("correct", "solved by algebra and substituted back")
    window = opened(ready=False)
    until(lambda: listed(window) == [QUESTION], "the list")
    choose(window, 0)
    until(window.question_page.shown, "the problem")
    badge = window.question_page.answer.last.result.verdict
    assert (badge.word.text(), badge.sentence.text()) == ("Checked: correct", said)


def test_a_wrong_answer_is_tried_again_and_all_attempts_can_be_read(opened, data_dir):
    settings.Settings(settings.settings_file(data_dir)).set(settings.RETRIES, 1)
    window = opened()
    transcript = answered(window, "Compute 98765 * 87654")  # the starter multiplies smaller numbers
    first, second = transcript.exchange.transcripts
    assert transcript is second
    assert first.verdict == "wrong"
    window.actions_.earlier.trigger()
    assert window.question_page.answer.last.result.verdict.word.text() == "Checked: wrong"
    assert len(listed(window)) == 1
    window.close()
    with History(settings.history_file(data_dir)) as history:
        attempts = history.problem(1).attempts
    assert [attempt.verdict for attempt in attempts] == [first.verdict, second.verdict]
    assert [attempt.answer for attempt in attempts] == [first.answer, second.answer]


def test_no_checker_is_started_before_something_is_asked_and_none_is_left_behind(opened):
    window = opened()
    checker = window.session.model.checker
    assert checker.pid is None
    answered(window)
    pid = checker.pid
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 20
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
