"""What the window does with solved problems: the real store, the real dialogs."""

import json
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from app import folders
from app.store.backup import backups
from app.store.history import History
from engine.base.sentence import verbatim
from tests.store.raw import rows
from tests.store.test_history import answered
from tests.ui.waiting import until, wait
from tests.ui.window.test_window import ask_and_stop, finished, listed, streaming, type_and_ask, worker_pid


@pytest.fixture
def filled(data_dir: Path) -> Path:
    """Three problems: “third” stands first."""
    with History(folders.history_file(data_dir)) as history:
        answered(history, "first: Solve 3x + 5 = 20", answer=r"so \(x = \frac{15}{3}\)")
        second = answered(history, "second: 求 x² 的导数", final_answer="2x")
        answered(history, "third: a circle of radius 3", final_answer="9π")
        history.set_verdict(
            history.problem(second).attempts[0].id, verdict="wrong", how=verbatim(""), why=verbatim("")
        )
    return data_dir


@pytest.fixture
def window(filled, opened):
    made = opened(ready=False)
    until(lambda: len(listed(made)) == 3, "the list")
    return made


def choose(window, *rows_):
    window.history.list.clearSelection()
    for row in rows_:
        index = window.history.list.problems.index(row)
        window.history.list.selectionModel().select(
            index, window.history.list.selectionModel().SelectionFlag.Select
        )


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def back_to(window) -> None:
    """The offscreen platform leaves no window active when a dialog closes."""
    window.activateWindow()
    until(window.isActiveWindow, "the window to be active")


def problems(data_dir: Path) -> list[tuple]:
    return rows(
        folders.history_file(data_dir), "SELECT id, title, favourite, topic FROM problems ORDER BY id"
    )


def said(window, text: str) -> None:
    until(
        lambda: text in window.status.currentMessage(),
        f"“{text}” (it says {window.status.currentMessage()!r})",
    )


def test_the_list_follows_what_is_typed_and_ctrl_f_leads_there(window):
    window.actions_.find.trigger()
    assert window.focusWidget() is window.history.search.field
    QTest.keyClicks(window.history.search.field, "circl")
    until(lambda: listed(window) == ["third: a circle of radius 3"], "the circle")
    window.history.search.field.setText("导数")
    until(lambda: listed(window) == ["second: 求 x² 的导数"], "the Chinese one")
    window.history.search.field.setText(r"\fra")
    until(lambda: [name[:5] for name in listed(window)] == ["first"], "the one with the fraction")
    window.history.search._set("verdict", "wrong", "Wrong")
    until(lambda: listed(window) == [], "nothing")
    assert window.history.empty.text() == "Nothing was found."
    window.history.search.field.clear()
    until(lambda: [name[:6] for name in listed(window)] == ["second"], "the wrong one")
    window.history.search.clear()
    until(lambda: len(listed(window)) == 3, "all")


def test_a_problem_is_renamed_starred_and_tagged_by_the_keyboard(window, filled):
    choose(window, 1)
    window.actions_.rename.trigger()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Worksheet")
    dialog.accept()
    until(lambda: "Worksheet" in listed(window), "the title")
    back_to(window)
    QTest.keyClick(window.history.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    until(lambda: problems(filled)[1][1:3] == ("Worksheet", 1), "the star")
    until(lambda: window.history.list.selected_problems()[0].favourite, "the star in the list")
    choose(window, 0, 1)
    assert not window.actions_.rename.isEnabled()
    window.actions_.tag.trigger()
    dialog = window.findChildren(QInputDialog)[-1]
    dialog.setTextValue("exam")
    dialog.accept()
    until(
        lambda: [p.tags for p in window.history.list.selected_problems()] == [["exam"], ["exam"]], "the tag"
    )
    window.history_actions._fill()
    (tag,) = [action for action in window.history_actions._tags.actions() if action.text() == "exam"]
    assert tag.isChecked()
    tag.trigger()
    until(lambda: [p.tags for p in window.history.list.selected_problems()] == [[], []], "no tag")
    topic = next(
        action for action in window.history_actions._topics.actions() if action.text() == "Fractions"
    )
    topic.trigger()
    until(lambda: [row[3] for row in problems(filled)][1:] == ["fractions"] * 2, "the topic")


def test_topics_are_given_and_the_day_is_backed_up_when_the_window_opens(window, filled):
    until(lambda: backups(folders.backups_dir(filled)), "the backup")
    until(lambda: None not in {row[3] for row in problems(filled)}, "the topics")
    assert [row[3] for row in problems(filled)] == ["algebra", "calculus", "geometry"]
    assert rows(backups(folders.backups_dir(filled))[0], "SELECT count(*) FROM problems") == [(3,)]


@pytest.mark.parametrize("name", ["two.pdf", "two.html", "two.md", "two.markdown", "two.json"])
def test_the_selected_problems_are_exported_as_the_files_name_says(window, tmp_path, name):
    choose(window, 0, 1)
    window.actions_.export.trigger()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.reject()
    said(window, f"2 problems are in {tmp_path / name}")
    made = (tmp_path / name).read_bytes()
    assert made.startswith({"p": b"%PDF", "h": b"<!doctype", "m": b"## Question", "j": b"{"}[name[4]])
    if name[4] != "p":
        assert "导数".encode() in made
        assert b"Solve" not in made


def test_an_export_that_cannot_be_written_says_so(window):
    window.history_files.export(None, Path("/nowhere/at/all.pdf"))
    said(window, "choose another place")


def test_an_import_adds_what_is_new_and_says_how_much(window, tmp_path):
    with History(tmp_path / "other.sqlite") as other:
        answered(other, "from elsewhere")
        (tmp_path / "export.json").write_bytes(other.export())
    window.history_files.import_(tmp_path / "export.json")
    said(window, "1 problems were added")
    until(lambda: "from elsewhere" in listed(window), "it in the list")
    (tmp_path / "export.json").write_text("{}")
    window.history_files.import_(tmp_path / "export.json")
    said(window, "nothing was imported")


def test_a_backup_is_restored_after_a_question_and_what_was_there_is_kept(window, filled, tmp_path):
    window.history_files.back_up(tmp_path / "mine.sqlite")
    said(window, "mine.sqlite")
    choose(window, 0)
    window.history.delete_selected()
    until(lambda: len(listed(window)) == 2, "the deletion")
    window.actions_.restore.trigger()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.sqlite"))
    dialog.reject()
    box = window.findChild(QMessageBox)
    press(box, "Restore")
    said(window, "The backup is restored")
    until(lambda: len(listed(window)) == 3, "all three")
    assert len(list(folders.backups_dir(filled).glob("before-*.sqlite"))) == 1


def test_deleting_everything_asks_first_and_then_leaves_nothing(opened, filled):
    window = opened()
    until(lambda: len(listed(window)) == 3, "the list")
    type_and_ask(window, "hippopotamus")
    streaming(window)
    pid = worker_pid(window)
    logging.getLogger("app").warning("hippopotamus")
    window.actions_.erase.trigger()
    box = window.findChild(QMessageBox)
    assert box.defaultButton().text() == "Cancel"
    press(box, "Delete everything")
    said(window, "Everything is deleted.")
    until(lambda: listed(window) == [], "an empty list")
    assert window.question_page.shown() is None
    assert not window.actions_.undo.isEnabled()
    until(lambda: window.session.model.status.state == "ready", "the model once more")
    assert worker_pid(window) != pid
    left = {path.name: path.read_bytes() for path in filled.iterdir() if path.is_file()}
    assert not [name for name, text in left.items() if b"hippo" in text or b"Solve" in text]
    assert not folders.backups_dir(filled).exists()
    back_to(window)
    type_and_ask(window, "after it")
    streaming(window)
    window.actions_.stop.trigger()
    finished(window)
    until(lambda: listed(window) == ["after it"], "a new list")


def test_what_the_engine_read_of_a_deleted_problem_is_gone_at_the_next_start(opened, data_dir):
    def states():
        return list(data_dir.rglob("*.state"))

    window = opened()
    ask_and_stop(window, "hippopotamus")
    until(states, "what the engine keeps on disk")
    window.close()
    window = opened()
    until(lambda: listed(window) == ["hippopotamus"], "the list")
    assert states()
    choose(window, 0)
    window.actions_.delete.trigger()
    window.close()
    assert states()
    opened(ready=False)
    until(lambda: not states(), "them to be gone")
    until(lambda: not problems(data_dir), "the problem to be gone")


def test_a_question_that_was_asked_before_is_offered_with_its_answer(window):
    window.question_page.fill(" first: solve $3x+5=20$. ")
    until(window.question_page.ask.asked_before.isVisible, "the offer")
    assert "The answer was 5." in window.question_page.ask.asked_before.said.text()
    window.question_page.fill("first: Solve 3x + 5 = 21")
    assert not window.question_page.ask.asked_before.isVisible()
    wait(500)
    assert not window.question_page.ask.asked_before.isVisible()
    window.question_page.fill("first: Solve 3x + 5 = 20")
    until(window.question_page.ask.asked_before.isVisible, "the offer")
    window.question_page.ask.asked_before.button.click()
    until(
        lambda: window.question_page.shown() and window.question_page.shown().problem_id == 1,
        "the earlier answer",
    )
    assert window.question_page.ask.field.toPlainText() == ""


def test_a_question_that_is_not_to_be_kept_leaves_no_row_and_no_word(opened, data_dir):
    window = opened()
    window.actions_.unkept.trigger()
    assert "not be kept" in window.question_page.ask.hint.text()
    type_and_ask(window, "hippopotamus")
    transcript = streaming(window)
    assert not window.actions_.unkept.isChecked()
    window.actions_.stop.trigger()
    finished(window)
    assert transcript.answer
    assert listed(window) == []
    window.question_page.retry()
    streaming(window)
    window.actions_.stop.trigger()
    finished(window)
    QTest.keyClicks(window.question_page.ask.field, "but why a hippopotamus")
    window.actions_.follow_up.trigger()
    streaming(window)
    window.actions_.stop.trigger()
    finished(window)
    assert window.session.history._unkept.problems()[0].question == "hippopotamus"
    assert listed(window) == []
    wait(500)  # the engine keeps where it stood when it is idle
    assert not list(data_dir.rglob("*.state"))
    type_and_ask(window, "kept")
    streaming(window)
    window.actions_.stop.trigger()
    finished(window)
    until(lambda: listed(window) == ["kept"], "the kept one")
    window.close()
    for path in data_dir.rglob("*"):
        assert not path.is_file() or b"hippo" not in path.read_bytes()
    assert rows(folders.history_file(data_dir), "SELECT question FROM problems") == [("kept",)]


def test_the_next_five_hundred_come_when_one_scrolls_to_the_end(opened, data_dir):
    document = {"problems": [
        {"uid": f"{number:032x}", "question": f"problem {number}", "created": "2026-01-01T00:00:00Z"}
        for number in range(1200)
    ]}  # fmt: skip
    with History(folders.history_file(data_dir)) as history:
        history.merge(json.dumps(document).encode(), lambda _: "other")
    window = opened(ready=False)
    until(lambda: len(listed(window)) == 500, "the first page")
    for expected in (1000, 1200):
        window.history.list.scrollToBottom()
        until(lambda expected=expected: len(listed(window)) == expected, f"{expected} problems")
    assert listed(window)[-1] == "problem 0"
