"""QuestionQueue in the real window: the queue, attempts to switch between, edits, follow-ups, going on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import folders, settings
from app.models.installed import starter_path
from app.store.history import History
from app.ui.session.exchange import Phase
from tests.ui.waiting import until
from tests.ui.window.test_window import (
    QUESTION,
    ask_and_stop,
    choose,
    finished,
    listed,
    notice,
    streaming,
    type_and_ask,
)

needs_starter = pytest.mark.skipif(not starter_path().exists(), reason="there is no starter")


@pytest.fixture
def starter(data_dir):
    settings.Settings(folders.settings_file(data_dir)).set(settings.MODEL, "")
    return data_dir


def answered(window, question=QUESTION):
    type_and_ask(window, question)
    return finished(window)


def begin_and_stop(window, question):
    type_and_ask(window, question)
    until(lambda: window.question_page.shown().attempt_id, "the attempt to begin")
    window.actions_.stop.trigger()
    finished(window)


def stored(data_dir, problem_id=1):
    with History(folders.history_file(data_dir)) as history:
        return history.problem(problem_id)


def switch(window):
    return window.question_page.answer.exchanges[0].switch


def test_a_second_question_waits_in_the_queue_and_is_written_down_at_once(opened, data_dir):
    window = opened()
    type_and_ask(window, "first")
    first = streaming(window)
    type_and_ask(window, "second")
    second = window.question_page.shown()
    until(lambda: second.phase is Phase.QUEUED, "algebra to leave it to the model")
    assert "after the current one" in window.question_page.answer.last.waiting.text()
    assert "1 waiting" in window.question_page.ask.hint.text()
    until(lambda: listed(window) == ["second", "first"], "both in the list")
    choose(window, 1)
    until(lambda: window.question_page.shown() is first, "the first")
    window.actions_.stop.trigger()
    until(lambda: window.session.questions.live is second, "the second to begin")
    choose(window, 0)
    assert streaming(window) is second
    window.actions_.stop.trigger()
    finished(window)
    assert [transcript.reason for transcript in (first, second)] == ["cancelled", "cancelled"]


def test_a_question_is_taken_out_of_the_queue(opened):
    window = opened()
    type_and_ask(window, "first")
    first = streaming(window)
    type_and_ask(window, "second")
    second = window.question_page.shown()
    window.actions_.stop.trigger()
    assert not second.live
    assert window.session.questions.live is first
    window.actions_.stop.trigger()
    finished(window)


@needs_starter
def test_asking_again_keeps_both_attempts_and_one_switches_between_them(opened, starter):
    window = opened()
    first = answered(window)
    assert not switch(window).place.isVisible()
    window.actions_.retry.trigger()
    second = finished(window)
    assert second is not first
    assert switch(window).place.text() == "2 of 2"
    assert not switch(window).later.isEnabled()
    switch(window).earlier.click()
    assert window.question_page.shown() is first
    assert switch(window).place.text() == "1 of 2"
    assert window.question_page.answer.last.body.toPlainText()
    window.actions_.later.trigger()
    assert window.question_page.shown() is second
    window.close()
    assert [attempt.answer for attempt in stored(starter).attempts] == [first.answer, second.answer]
    window = opened(ready=False)
    until(lambda: listed(window) == [QUESTION], "the list")
    choose(window, 0)
    until(window.question_page.shown, "the problem")
    assert switch(window).place.text() == "2 of 2"


@needs_starter
def test_an_edited_question_is_another_attempt_of_the_same_problem(opened, starter):
    window = opened()
    answered(window)
    window.actions_.edit.trigger()
    field = window.question_page.ask.field
    assert field.toPlainText() == QUESTION
    assert window.question_page.ask.button.text() == "Ask again"
    field.setPlainText("Tell me about 2x + 5 = 11")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    edited = finished(window)
    assert window.question_page.answer.last.question.text() == "Tell me about 2x + 5 = 11"
    assert edited.problem_id == 1
    until(lambda: listed(window) == ["Tell me about 2x + 5 = 11"], "the list to say what was answered")
    switch(window).earlier.click()
    assert window.question_page.answer.last.question.text() == QUESTION
    assert window.question_page.ask.button.text() == "Ask"
    window.close()
    assert stored(starter).attempts[1].settings["question"] == "Tell me about 2x + 5 = 11"


def test_an_edit_can_be_left(opened):
    window = opened()
    ask_and_stop(window)
    window.actions_.edit.trigger()
    window.question_page.ask.leave_button.click()
    assert window.question_page.ask.field.toPlainText() == ""
    assert not window.question_page.ask.leave_button.isVisible()


@needs_starter
def test_a_follow_up_stands_below_its_answer_and_is_there_after_a_restart(opened, starter):
    window = opened()
    first = answered(window)
    QTest.keyClicks(window.question_page.ask.field, "Tell me about 2x + 5 = 11")
    assert window.question_page.ask.follow_button.isVisible()
    window.actions_.follow_up.trigger()
    until(lambda: window.session.questions.live is None, "the answer")
    shown = window.question_page.answer
    assert [view.question.text() for view in shown.exchanges if view.isVisible()] == [
        QUESTION,
        "Tell me about 2x + 5 = 11",
    ]
    assert shown.exchanges[0].body.toPlainText()
    assert shown.transcript.exchange.after is first
    assert listed(window) == [QUESTION]
    window.close()
    problem = stored(starter)
    assert problem.messages[0].content == "Tell me about 2x + 5 = 11"
    assert problem.attempts[1].message_id == problem.messages[0].id
    window = opened(ready=False)
    until(lambda: listed(window) == [QUESTION], "the list")
    choose(window, 0)
    until(window.question_page.shown, "the problem")
    assert window.question_page.answer.last.question.text() == "Tell me about 2x + 5 = 11"


def test_what_was_stopped_goes_on_as_another_attempt(opened, data_dir):
    window = opened()
    cut = ask_and_stop(window)
    assert notice(window).action.text() == "Continue"
    notice(window).action.click()
    until(lambda: len(window.question_page.shown().answer) > len(cut.answer) + 20, "more of the answer")
    going_on = window.question_page.shown()
    assert going_on is not cut
    assert going_on.answer.startswith(cut.answer)
    window.actions_.stop.trigger()
    finished(window)
    window.close()
    assert [attempt.answer for attempt in stored(data_dir).attempts] == [cut.answer, going_on.answer]


def test_a_quick_answer_bounds_the_thinking_of_its_attempt_alone(opened, data_dir):
    window = opened()
    window.question_page.ask.quick_button.click()
    assert window.actions_.quick.isChecked()
    assert window.question_page.ask.quick_button.text() == "Quick"
    begin_and_stop(window, "quick")
    window.actions_.quick.trigger()
    begin_and_stop(window, "thorough")
    window.close()
    assert stored(data_dir, 1).attempts[0].settings["max_thinking"] == 1024
    assert stored(data_dir, 2).attempts[0].settings["max_thinking"] == 0
