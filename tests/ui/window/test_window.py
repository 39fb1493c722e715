import os
import signal
import sqlite3
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app import folders, settings
from app.store.history import History
from app.ui.session.exchange import Phase
from tests.ui.waiting import until, wait

QUESTION = "Tell me about 3x + 5 = 20"  # a model's: algebra does not read it


def type_and_ask(window, question=QUESTION):
    window.actions_.new.trigger()
    QTest.keyClicks(window.question_page.ask.field, question)
    QTest.keyClick(window.question_page.ask.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def streaming(window, letters=40):
    shown = window.question_page.shown
    until(lambda: shown() and len(shown().answer) > letters, "an answer that streams")
    return shown()


def finished(window):
    until(lambda: window.session.questions.live is None, "the end of the answer")
    return window.question_page.shown()


def ask_and_stop(window, question=QUESTION):
    type_and_ask(window, question)
    streaming(window)
    window.actions_.stop.trigger()
    transcript = finished(window)
    until(lambda: marked(window) == question, "the problem in the list")
    return transcript


def listed(window):
    problems = window.history.list.problems
    return [problems.index(row).data() for row in range(problems.rowCount())]


def marked(window):
    return window.history.list.currentIndex().data()


def choose(window, row):
    window.history.list.setCurrentIndex(window.history.list.problems.index(row))


def notice(window):
    return window.question_page.answer.last.notice


def worker_pid(window):
    return window.session.model._tutor._client.pid


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_question_streams_stops_is_listed_and_is_read_again_after_a_restart(opened, data_dir):
    window = opened()
    type_and_ask(window)
    assert window.question_page.ask.field.toPlainText() == ""
    transcript = streaming(window)
    assert transcript.phase is Phase.ANSWERING
    assert window.question_page.answer.last.body.toPlainText().strip()
    assert window.question_page.ask.stop_button.isVisible()
    began = time.monotonic()
    QTest.keyClick(window.question_page.ask.field, Qt.Key.Key_Escape)
    finished(window)
    assert time.monotonic() - began < 20
    assert notice(window).sentence.text() == "Stopped. What there was so far is kept."
    until(lambda: listed(window) == [QUESTION], "the problem in the list")
    assert marked(window) == QUESTION
    said = window.question_page.answer.last.body.toPlainText()
    window.close()

    with History(folders.history_file(data_dir)) as history:
        (attempt,) = history.problem(1).attempts
    assert attempt.answer == transcript.answer
    assert attempt.reason == "cancelled"
    assert attempt.model == "tiny-a"

    window = opened()
    until(lambda: listed(window) == [QUESTION], "the problem in the list of a new window")
    assert window.question_page.shown() is None
    choose(window, 0)
    until(window.question_page.shown, "the problem to be read")
    assert window.question_page.answer.last.question.text() == QUESTION
    assert window.question_page.answer.last.body.toPlainText() == said
    assert "Stopped" in notice(window).sentence.text()


def test_a_deleted_problem_comes_back_with_undo_and_is_gone_after_a_restart_without(opened):
    window = opened()
    ask_and_stop(window, "first")
    ask_and_stop(window, "second")
    assert listed(window) == ["second", "first"]
    window.history.list.setFocus()
    QTest.keyClick(window.history.list, Qt.Key.Key_Delete)
    assert listed(window) == ["first"]
    assert window.history.bar.isVisible()
    assert "second" in window.history.said.text()
    until(lambda: window.question_page.answer.last.question.text() == "first", "the neighbour")
    window.history.undo_button.click()
    until(lambda: listed(window) == ["second", "first"], "the problem to come back")
    until(lambda: window.question_page.answer.last.question.text() == "second", "it to be shown")
    assert not window.history.bar.isVisible()

    QTest.keyClick(window.history.list, Qt.Key.Key_Delete)
    assert listed(window) == ["first"]
    window.close()  # at once: what was asked of the store is done nevertheless
    window = opened()
    until(lambda: listed(window) == ["first"], f"a list without what was deleted: {listed(window)}")


def test_deleting_the_last_problem_leaves_the_first_page_and_what_to_do(opened):
    window = opened()
    ask_and_stop(window)
    window.history.list.setFocus()
    QTest.keyClick(window.history.list, Qt.Key.Key_Delete)
    assert window.question_page.shown() is None
    until(window.history.empty.isVisible, "the sentence of an empty list")
    assert not window.actions_.delete.isEnabled()
    window.actions_.undo.trigger()
    until(lambda: listed(window) == [QUESTION], "the problem to come back")


def test_delete_in_the_question_field_deletes_a_letter_and_no_problem(opened):
    window = opened()
    ask_and_stop(window)
    window.question_page.fill("ab")
    window.question_page.ask.field.moveCursor(window.question_page.ask.field.textCursor().MoveOperation.Start)
    QTest.keyClick(window.question_page.ask.field, Qt.Key.Key_Delete)
    wait(50)
    assert window.question_page.ask.field.toPlainText() == "b"
    assert listed(window) == [QUESTION]


def test_a_worker_killed_in_mid_stream_is_said_and_the_next_question_works(opened):
    window = opened()
    type_and_ask(window)
    said = streaming(window).answer
    os.kill(worker_pid(window), signal.SIGKILL)
    transcript = finished(window)
    assert transcript.answer.startswith(said)
    assert window.question_page.answer.last.body.toPlainText().strip()
    sentence = notice(window).sentence.text()
    assert sentence.endswith(".")
    assert "stopped unexpectedly" in sentence
    assert notice(window).property("serious")
    notice(window).action.click()  # Ask again
    again = streaming(window)
    assert again is not transcript
    assert again.problem_id == transcript.problem_id
    window.actions_.stop.trigger()
    finished(window)
    assert len(listed(window)) == 1


def test_a_question_asked_while_the_model_loads_is_worked_and_starts_by_itself(opened):
    window = opened(ready=False)
    type_and_ask(window)
    assert window.question_page.shown().phase is Phase.WORKING
    assert window.question_page.answer.last.waiting.text() == "Working it out …"
    assert window.question_page.answer.last.waiting.isVisible()
    streaming(window)
    assert not window.question_page.answer.last.waiting.isVisible()


def test_a_question_can_be_stopped_before_the_model_is_there(opened):
    window = opened(ready=False)
    type_and_ask(window)
    window.actions_.stop.trigger()
    assert finished(window).reason == "cancelled"
    until(lambda: listed(window) == [QUESTION], "the problem in the list")
    until(lambda: window.session.model.status.state == "ready", "the model")
    wait(100)
    assert window.session.questions.live is None
    window.actions_.retry.trigger()
    streaming(window)


def test_without_a_model_the_way_out_is_named_and_works(opened, data_dir, babbler, monkeypatch, tmp_path):
    folders.settings_file(data_dir).unlink()
    monkeypatch.setattr("app.models.installed.starter_path", lambda: tmp_path / "no starter")
    window = opened()
    folder = str(folders.models_dir(data_dir))
    assert folder in window.question_page.welcome.notice.sentence.text()
    assert window.question_page.welcome.notice.isVisible()
    type_and_ask(window)
    finished(window)
    assert folder in notice(window).sentence.text()
    until(lambda: listed(window) == [QUESTION], "the problem, which is kept")
    folders.models_dir(data_dir).mkdir()
    (folders.models_dir(data_dir) / "babbler.gguf").symlink_to(babbler)
    notice(window).action.click()
    streaming(window)
    assert not window.question_page.welcome.notice.isVisibleTo(window.question_page.welcome)


def test_a_file_that_is_no_model_is_named_as_such(opened, data_dir, tmp_path):
    wrong = tmp_path / "wrong.gguf"
    wrong.write_text("no model")
    settings.Settings(folders.settings_file(data_dir)).set(settings.MODEL, str(wrong))
    window = opened()
    assert window.session.model.status.state == "failed"
    assert "wrong.gguf" in window.question_page.welcome.notice.sentence.text()
    assert window.status.model.text() == "No model"


def test_a_window_closed_in_mid_stream_keeps_what_was_there_and_ends_the_worker(opened, data_dir):
    window = opened()
    type_and_ask(window)
    said = streaming(window).answer
    pid = worker_pid(window)
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 20
    assert not alive(pid)
    with History(folders.history_file(data_dir)) as history:
        (attempt,) = history.problem(1).attempts
    assert attempt.answer.startswith(said)
    assert attempt.reason == "interrupted"


def test_a_window_closed_while_the_model_loads_keeps_the_question(opened, data_dir):
    window = opened(ready=False)
    type_and_ask(window)
    window.close()
    with History(folders.history_file(data_dir)) as history:
        assert history.problem(1).question == QUESTION


def test_what_the_engine_could_not_keep_on_disk_is_said_once(opened, data_dir):
    folders.states_dir(data_dir).touch()  # a file, where a folder is to be
    window = opened()
    window.resize(760, 600)
    told = []
    window.session.model.noticed.connect(told.append)
    for question in ("first", "second"):
        ask_and_stop(window, question)
        client = window.session.model._tutor._client
        until(lambda: client.notice, "the worker's notice")  # noqa: B023
        client.notice = None
        wait(100)
        assert len(told) == 1
        assert window.status.currentMessage() == told[0]
    assert window.status.speed.text()
    assert not window.status.speed.isVisible()  # the sentence needs the room
    assert window.status.toolTip() == told[0]
    window.status.clearMessage()
    assert window.status.speed.isVisible()
    assert window.status.toolTip() == ""
    assert told[0].startswith("What the model has read could not be kept on disk (File exists)")


def test_another_problem_is_read_while_one_is_answered(opened):
    window = opened()
    ask_and_stop(window, "first")
    type_and_ask(window, "second")
    live = streaming(window)
    until(lambda: len(listed(window)) == 2, "both in the list")
    choose(window, 1)
    until(lambda: window.question_page.answer.last.question.text() == "first", "the first")
    before = len(live.answer)
    until(lambda: len(live.answer) > before, "the second to go on")
    assert window.question_page.answer.last.question.text() == "first"
    choose(window, 0)
    until(lambda: window.question_page.shown() is live, "the one under way")
    window.actions_.stop.trigger()
    finished(window)


def test_a_history_of_a_newer_homeroom_is_refused_in_words_and_nothing_can_be_asked(opened, data_dir):
    path = folders.history_file(data_dir)
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 999")
    window = opened()
    until(window.question_page.welcome.notice.isVisible, "the sentence")
    assert "newer Homeroom" in window.question_page.welcome.notice.sentence.text()
    QTest.keyClicks(window.question_page.ask.field, QUESTION)
    assert not window.actions_.ask.isEnabled()


def test_zoom_appearance_and_sizes_are_remembered_in_the_data_folder(opened, data_dir):
    window = opened(ready=False)
    window.actions_.zoom_in.trigger()
    window.actions_.zoom_in.trigger()
    window.actions_.appearances["dark"].trigger()
    window.resize(700, 560)
    window.splitter.setSizes([300, 400])
    wait(50)  # until both have room enough
    zoom, sizes = window._theme.zoom, window.splitter.sizes()
    assert zoom > 1
    window.close()
    window = opened(ready=False)
    assert window._theme.zoom == zoom
    assert window._theme.dark
    assert window.actions_.appearances["dark"].isChecked()
    assert window.splitter.sizes() == sizes
    assert (data_dir / "window.ini").is_file()
    window.actions_.zoom_reset.trigger()
    assert window._theme.zoom == 1


@pytest.mark.parametrize(
    "junk", [b"\xff\x00[", b"[General]\nzoom=huge\nsplitter=1\ngeometry=@ByteArray(x)\n"]
)
def test_a_broken_window_file_costs_no_more_than_its_values(opened, data_dir, junk):
    (data_dir / "window.ini").write_bytes(junk)
    assert opened(ready=False)._theme.zoom == 1


def edit_leaves(window):
    """What ends an edit without asking, by name."""
    return {
        "New question": window.actions_.new.trigger,
        "Esc": lambda: QTest.keyClick(window.question_page.ask.field, Qt.Key.Key_Escape),
        "Do not edit": window.question_page.ask.leave_button.click,
        "another problem": lambda: choose(window, 0),
    }


@pytest.mark.parametrize("how", ["New question", "Esc", "Do not edit", "another problem"])
def test_a_question_asked_after_an_edit_was_left_is_a_problem_of_its_own(opened, how):
    window = opened()
    ask_and_stop(window, "Tell me about 6*7")
    ask_and_stop(window, "another")
    choose(window, 1)
    until(
        lambda: window.question_page.answer.last.question.text() == "Tell me about 6*7", "the first problem"
    )
    window.actions_.edit.trigger()
    bar = window.question_page.ask
    assert bar.button.text() == "Ask again"
    edit_leaves(window)[how]()
    until(lambda: bar.button.text() == "Ask", "the end of the edit")
    assert not bar.leave_button.isVisible()
    assert bar.field.toPlainText() == ""
    QTest.keyClicks(bar.field, "Tell me about 4 + 9")
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    streaming(window)
    window.actions_.stop.trigger()
    finished(window)
    until(lambda: listed(window) == ["Tell me about 4 + 9", "another", "Tell me about 6*7"], "three problems")


def test_escape_stops_an_answer_before_it_leaves_an_edit(opened):
    window = opened()
    ask_and_stop(window, "first")
    window.actions_.edit.trigger()
    bar = window.question_page.ask
    window.actions_.retry.trigger()
    streaming(window)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    finished(window)
    assert bar.leave_button.isVisible()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.leave_button.isVisible()


def test_an_empty_question_cannot_be_asked(opened):
    window = opened(ready=False)
    assert not window.actions_.ask.isEnabled()
    QTest.keyClicks(window.question_page.ask.field, "   ")
    assert not window.actions_.ask.isEnabled()
    QTest.keyClick(window.question_page.ask.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.session.questions.live is None


def test_an_example_fills_the_field(opened):
    window = opened(ready=False)
    window.question_page.welcome.chosen.emit("What is 15% of 80?")
    assert window.question_page.ask.field.toPlainText() == "What is 15% of 80?"
    assert window.actions_.ask.isEnabled()


def test_the_answer_can_be_copied(opened, data_dir):
    with History(folders.history_file(data_dir)) as history:
        attempt = history.start_attempt(history.add_problem("q"), "m", {})
        history.finish_attempt(
            attempt, thinking="", answer="\\boxed{\\frac{3}{4}}", final_answer="\\frac{3}{4}", reason="stop",
            seconds=1.0, n_tokens=4,
        )  # fmt: skip
    window = opened(ready=False)
    until(lambda: listed(window) == ["q"], "the list")
    assert "3/4" in window.history.list.problems.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    choose(window, 0)
    until(window.question_page.shown, "the problem")
    assert window.question_page.answer.last.result.value.text() == "3/4"
    assert not notice(window).isVisible()
    window.actions_.copy_result.trigger()
    assert QGuiApplication.clipboard().text() == "3/4"
