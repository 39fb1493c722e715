"""What happens while a question is typed: what it is read as, symbols, drafts, dropped files."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from app import folders
from app.store.history import History
from app.ui.session import draft
from tests.store.test_history import answered
from tests.ui.waiting import until, wait
from tests.ui.window.test_window import choose, finished, listed, type_and_ask


def field(window):
    return window.question_page.ask.field


def test_what_the_checker_reads_is_shown_as_a_formula_while_one_types(opened):
    window = opened()
    preview = window.question_page.ask.preview
    QTest.keyClicks(field(window), "Solve 3x + 5 = 20")
    until(preview.isVisible, "the formula")
    assert preview.words.text() == "I read this as: solve"
    assert preview.formula._source == r"\(3 x + 5 = 20\)"
    field(window).setPlainText("Write me a poem")
    until(lambda: not preview.isVisible(), "nothing to be read")
    field(window).setPlainText("x² = 4")
    until(preview.isVisible, "the formula")
    assert preview.formula._source == r"\(x^{2} = 4\)"
    field(window).clear()
    assert not preview.isVisible()


def test_a_power_that_was_lost_is_asked_back_and_one_click_corrects_it(opened):
    window = opened(ready=False)
    preview = window.question_page.ask.preview
    QTest.keyClicks(field(window), "Solve x2 - 5x + 6 = 0")
    until(preview.correct.isVisible, "the doubt")
    assert preview.words.text() == "Do you mean this?"
    assert preview.formula._source == r"\(x^{2} - 5 x + 6 = 0\)"
    click(preview.correct)
    assert field(window).toPlainText() == "Solve x^2 - 5x + 6 = 0"
    assert field(window).hasFocus()
    until(lambda: preview.words.text() == "I read this as: solve", "it to be read")
    assert not preview.correct.isVisible()


def test_what_was_asked_without_its_power_is_asked_again_with_it_by_one_click(opened):
    window = opened()
    type_and_ask(window, "Solve x2 - 5x + 6 = 0")
    shown = window.question_page.answer.last
    until(shown.meant.isVisible, "the doubt")
    window.actions_.stop.trigger()
    finished(window)
    assert shown.meant.text() == "Do you mean Solve x² − 5x + 6 = 0?"
    click(shown.meant)
    until(shown.proven.isVisible, "the answer")
    assert window.question_page.shown().question == "Solve x^2 - 5x + 6 = 0"
    assert not shown.meant.isVisible()


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_after_a_click_that_takes_its_button_away_one_types_on_in_the_field(opened):
    window = opened()
    bar = window.question_page.ask
    QTest.keyClicks(field(window), "Tell me about 1 + 1")
    click(bar.button)
    assert field(window).hasFocus()
    until(lambda: len(window.question_page.shown().answer) > 40, "an answer that streams")
    click(bar.stop_button)
    finished(window)
    assert field(window).hasFocus()
    assert not window.actions_.quick.isChecked()

    QTest.keyClicks(field(window), "why is that so")
    click(bar.follow_button)
    assert field(window).hasFocus()
    window.actions_.stop.trigger()
    finished(window)
    assert not window.actions_.quick.isChecked()

    window.question_page.answer.exchanges[0].switch.edit_button.click()
    click(bar.leave_button)
    assert field(window).hasFocus()

    click(window.question_page.answer.last.notice.action)  # "Continue" or "Ask again"
    assert field(window).hasFocus()
    window.actions_.stop.trigger()
    finished(window)


def test_tab_still_goes_from_one_control_to_the_next(opened):
    window = opened(ready=False)
    QTest.keyClicks(field(window), "1 + 1")
    QTest.keyClick(field(window), Qt.Key.Key_Tab)
    assert not field(window).hasFocus()
    assert window.focusWidget().isVisible()


def test_a_symbol_goes_where_the_cursor_is(opened):
    window = opened(ready=False)
    bar = window.question_page.ask
    assert not bar.palette_.isVisible()
    window.actions_.symbols.trigger()
    assert bar.palette_.isVisible()
    assert bar.symbols_button.isChecked()
    QTest.keyClicks(field(window), "2")
    bar.palette_.buttons[0].click()
    QTest.keyClicks(field(window), "8")
    assert field(window).toPlainText() == "2√(8)"
    bar.symbols_button.click()
    assert not window.actions_.symbols.isChecked()


def test_an_unsent_question_survives_a_restart_and_a_sent_one_does_not_come_back(opened, data_dir):
    window = opened(ready=False)
    QTest.keyClicks(field(window), "half a ques")
    window.close()
    window = opened()
    until(lambda: field(window).toPlainText() == "half a ques", "the draft")
    type_and_ask(window, "a whole one")
    until(lambda: window.question_page.shown().attempt_id, "the attempt to begin")
    window.actions_.stop.trigger()
    finished(window)
    window.close()
    assert not (data_dir / draft.DRAFT_FILE).exists()


def test_a_draft_is_kept_while_one_types(opened, data_dir):
    window = opened(ready=False)
    QTest.keyClicks(field(window), "3x")
    until(lambda: draft.load(data_dir) == {None: "3x"}, "the draft on the disk")


def undo(window):
    QTest.keyClick(field(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def two_problems(opened, data_dir):
    with History(folders.history_file(data_dir)) as history:
        answered(history, "first")
        answered(history, "second")
    window = opened(ready=False)
    until(lambda: listed(window) == ["second", "first"], "the list")
    return window


def show(window, question):
    choose(window, listed(window).index(question))
    until(lambda: asked(window) == question, question)


def asked(window):
    shown = window.question_page.shown()
    return shown.question if shown is not None else None


def test_what_is_typed_stays_with_its_problem_and_with_the_new_question(opened, data_dir):
    window = two_problems(opened, data_dir)
    QTest.keyClicks(field(window), "half a problem")
    show(window, "first")
    assert field(window).toPlainText() == ""
    QTest.keyClicks(field(window), "why is that")
    show(window, "second")
    assert field(window).toPlainText() == ""
    window.actions_.new.trigger()
    assert field(window).toPlainText() == "half a problem"
    show(window, "first")
    assert field(window).toPlainText() == "why is that"
    until(lambda: draft.load(data_dir) == {None: "half a problem", 1: "why is that"}, "both on the disk")
    window.close()

    window = opened(ready=False)
    until(lambda: field(window).toPlainText() == "half a problem", "the draft")
    until(lambda: listed(window) == ["second", "first"], "the list")
    show(window, "first")
    assert field(window).toPlainText() == "why is that"


def test_what_new_question_or_an_example_takes_out_of_the_field_comes_back_with_undo(opened):
    window = opened(ready=False)
    QTest.keyClicks(field(window), "half a problem")
    window.actions_.new.trigger()
    assert field(window).toPlainText() == ""
    undo(window)
    assert field(window).toPlainText() == "half a problem"
    window.question_page.welcome.chosen.emit("What is 15% of 80?")
    assert field(window).toPlainText() == "What is 15% of 80?"
    undo(window)
    assert field(window).toPlainText() == "half a problem"


def test_an_edit_keeps_what_was_typed_before_and_its_own_words_until_it_is_left(opened, data_dir):
    window = two_problems(opened, data_dir)
    show(window, "first")
    QTest.keyClicks(field(window), "precious")
    window.actions_.edit.trigger()
    assert field(window).toPlainText() == "first"
    QTest.keyClicks(field(window), " of all")
    window.actions_.edit.trigger()
    assert field(window).toPlainText() == "first of all"
    assert draft.load(data_dir).get(1, "precious") == "precious"
    show(window, "second")
    show(window, "first")
    assert field(window).toPlainText() == "precious"
    window.actions_.edit.trigger()
    assert field(window).toPlainText() == "first of all"
    window.question_page.ask.leave_button.click()
    assert field(window).toPlainText() == "precious"
    undo(window)
    assert field(window).toPlainText() == "first of all"
    undo(window)
    window.actions_.edit.trigger()
    assert field(window).toPlainText() == "first"


def test_what_is_not_to_be_kept_or_was_deleted_is_in_no_draft(opened, data_dir):
    window = two_problems(opened, data_dir)
    show(window, "first")
    QTest.keyClicks(field(window), "of the first")
    window.question_page.drafts.keep()
    until(lambda: draft.load(data_dir) == {1: "of the first"}, "the draft")
    show(window, "second")
    window._deleted([1])
    until(lambda: draft.load(data_dir) == {}, "it to go")
    window.history.restored.emit([1])
    until(lambda: asked(window) == "first", "the first to come back")
    assert field(window).toPlainText() == "of the first"

    window.actions_.new.trigger()
    window.actions_.unkept.trigger()
    QTest.keyClicks(field(window), "a secret")
    show(window, "second")
    window.question_page.drafts.keep()
    until(lambda: draft.load(data_dir) == {1: "of the first"}, "no secret")
    window.actions_.new.trigger()
    assert field(window).toPlainText() == "a secret"
    window.actions_.ask.trigger()
    undo(window)
    assert field(window).toPlainText() == ""


def test_deleting_everything_leaves_no_draft_and_nothing_to_undo(opened, data_dir):
    window = two_problems(opened, data_dir)
    QTest.keyClicks(field(window), "half a problem")
    show(window, "first")
    QTest.keyClicks(field(window), "why")
    window.history_files.erase()
    until(lambda: window.status.currentMessage() == "Everything is deleted.", "the end of it")
    undo(window)
    assert field(window).toPlainText() == ""
    window.close()
    assert draft.load(data_dir) == {}


@pytest.mark.parametrize("junk", [b"", b"[1]", b'{"a": "b"}', b"\xff", b"[" * 100_000])
def test_a_broken_file_of_drafts_is_no_draft(tmp_path, junk):
    (tmp_path / draft.DRAFT_FILE).write_bytes(junk)
    assert draft.load(tmp_path) == {}


def test_the_draft_of_an_older_version_is_found_and_its_file_is_replaced(tmp_path):
    (tmp_path / draft.FORMER_FILE).write_text("half a ques")
    assert draft.load(tmp_path) == {None: "half a ques"}
    draft.save(tmp_path, {None: "half a question", 3: "why ½"})
    assert draft.load(tmp_path) == {None: "half a question", 3: "why ½"}
    assert [path.name for path in tmp_path.iterdir()] == [draft.DRAFT_FILE]
    draft.save(tmp_path, {})
    assert list(tmp_path.iterdir()) == []


def test_a_dropped_text_file_becomes_the_question_and_another_file_is_refused_in_words(opened, tmp_path):
    window = opened(ready=False)
    (tmp_path / "homework.md").write_text("Solve $x^2 = 4$\n", encoding="utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "homework.md"))])
    assert field(window).canInsertFromMimeData(dropped)
    field(window).insertFromMimeData(dropped)
    until(lambda: field(window).toPlainText() == "Solve $x^2 = 4$", "the file's text")
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.png"))])
    field(window).insertFromMimeData(dropped)
    until(lambda: "drop a .txt or .md file" in window.status.currentMessage(), "the refusal")
    assert field(window).toPlainText() == "Solve $x^2 = 4$"


@pytest.mark.parametrize("content", [b"\0\1\2", b"x" * (draft.LARGEST + 1)])
def test_a_file_that_is_no_question_is_refused(tmp_path, content):
    (tmp_path / "a.txt").write_bytes(content)
    with pytest.raises(draft.NotText, match=r"^a\.txt$"):
        draft.dropped(tmp_path / "a.txt")


def test_what_was_under_way_at_the_end_is_offered_at_the_next_start_and_goes_on(opened, data_dir):
    window = opened()
    type_and_ask(window, "Tell me about 3x + 5 = 20")
    until(lambda: len(window.question_page.shown().answer) > 40, "an answer that streams")
    window.close()
    with History(folders.history_file(data_dir)) as history:
        (cut,) = history.problem(1).attempts
    assert cut.reason == "interrupted"
    window = opened()
    offer = window.question_page.welcome.unfinished
    until(offer.isVisible, "the offer")
    assert offer.sentence.text() == "“Tell me about 3x + 5 = 20” was not finished when Homeroom was closed."
    offer.action.click()
    until(
        lambda: window.session.questions.live and len(window.session.questions.live.answer) > len(cut.answer),
        "more of it",
    )
    assert window.session.questions.live.answer.startswith(cut.answer)
    window.actions_.stop.trigger()
    finished(window)
    assert not offer.isVisible()
    assert listed(window) == ["Tell me about 3x + 5 = 20"]


def test_the_status_line_says_the_speed_and_the_room_that_is_left(opened):
    window = opened()
    type_and_ask(window, "Tell me about 3x + 5 = 20")
    until(lambda: "a second" in window.status.speed.text(), "the speed of a live answer")
    assert "room for" in window.status.speed.text()
    window.actions_.stop.trigger()
    finished(window)


def test_how_long_an_answer_usually_takes_is_said_once_it_is_known(opened, data_dir):
    with History(folders.history_file(data_dir)) as history:
        problem = history.add_problem("q")
        for seconds in (20.0, 24.0, 31.0, 38.0):
            attempt = history.start_attempt(problem, "tiny-a", {"max_thinking": 0})
            history.finish_attempt(
                attempt, thinking="", answer="a", final_answer=None, reason="stop", seconds=seconds,
                n_tokens=9,
            )  # fmt: skip
    window = opened()
    QTest.keyClicks(field(window), "1 + 1")
    until(
        lambda: "usually 25–35 s" in window.question_page.ask.hint.text(),
        window.question_page.ask.hint.text(),
    )
    window.actions_.quick.trigger()
    until(lambda: "usually" not in window.question_page.ask.hint.text(), "no guess for quick answers")
    wait(10)
