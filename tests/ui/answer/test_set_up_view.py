"""Set up by the model: shown typeset, changed by the student, worked again, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import folders
from app.store.history import History
from app.study.asking import tutor
from app.ui.session.exchange import read
from tests.study.asking.scripted_reader import SET_UP, SON, ScriptedReader
from tests.ui.test_accessibility import unnamed
from tests.ui.waiting import until
from tests.ui.window.test_window import finished, notice, type_and_ask


@pytest.fixture
def reads(opened, monkeypatch):
    """Opens a window in which a reader writes what it is told to, and asks it."""

    def ask(*texts, question=SON, **options):
        reader = ScriptedReader(*texts, **options)
        monkeypatch.setattr(tutor, "EngineClient", lambda *_, **__: reader)
        window = opened()
        type_and_ask(window, question)
        return window

    return ask


def view(window):
    return window.question_page.answer.last


def stored(data_dir):
    with History(folders.history_file(data_dir)) as history:
        return history.problem(1)


def test_an_answer_from_a_set_up_is_shown_with_it_and_its_steps_and_never_as_proven(reads):
    window = reads(SET_UP)
    finished(window)
    shown = view(window)
    assert shown.proven.formula.source == r"# \(\displaystyle 12\,\text{years}\)"
    assert shown.proven.verdict.word.text() == "Worked out from this set-up"
    assert shown.set_up.title.text() == "Set up by the model"
    assert shown.set_up.lines.source.split("\n\n") == [
        r"\(s\): the son's age now",
        r"\(\displaystyle 3 s + 12 = 2 \left(s + 12\right)\)",
        r"Wanted: \(s\) years",
    ]
    assert shown.set_up.isVisible()
    assert not shown.set_up.work.isVisible()
    assert shown.working.rows[-1].line.source == "the son's age now: 12 years"
    assert not shown.working.explain.isVisible()
    assert "Homeroom reader" in shown.facts.text()
    assert unnamed(shown.set_up) == []


def test_the_student_changes_the_set_up_by_keyboard_and_it_is_worked_as_another_attempt(reads, data_dir):
    window = reads(SET_UP)
    finished(window)
    shown = view(window).set_up
    QTest.keyClick(shown.edit, Qt.Key.Key_Space)
    assert shown.editor.hasFocus()
    assert shown.editor.toPlainText() == SET_UP
    shown.editor.setPlainText(SET_UP.replace("3s", "4s"))
    QTest.keyClick(shown.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: view(window).set_up.title.text() == "Your set-up", "the new answer")
    assert r"6\,\text{years}" in view(window).proven.formula.source
    assert "The number 4 does not occur" in view(window).set_up.doubts.text()
    assert view(window).switch.place.text() == "2 of 2"
    assert "from your set-up" in view(window).facts.text()
    window.actions_.earlier.trigger()
    assert view(window).set_up.title.text() == "Set up by the model"
    until(lambda: len(stored(data_dir).attempts) == 2, "both in the history")
    exchange = read(stored(data_dir))
    assert [one.set_up.origin for one in exchange.transcripts] == ["model", "student"]
    assert [one.result for one in exchange.transcripts] == [r"12\,\text{years}", r"6\,\text{years}"]


def test_a_set_up_that_leads_nowhere_says_why_and_stays_to_be_changed(reads):
    window = reads(SET_UP)
    finished(window)
    shown = view(window).set_up
    shown.edit.click()
    shown.editor.setPlainText("3s + 12 = 2(s + 12)")
    shown.work.click()
    until(shown.refusal.isVisible, "the reason")
    assert shown.refusal.text() == "The set-up does not say what is wanted."
    assert shown.editing
    QTest.keyClick(shown.editor, Qt.Key.Key_Escape)
    assert not shown.editing
    assert not shown.refusal.isVisible()
    assert shown.edit.hasFocus()


def test_what_is_not_certain_is_a_proposal_that_the_student_may_have_worked(reads):
    window = reads(SET_UP, question=SON + " He has 7 cats.")
    finished(window)
    shown = view(window)
    assert shown.set_up.title.text() == "I could not read this with certainty"
    assert shown.set_up.doubts.text() == "·  The number 7 of the problem is not used."
    assert not shown.proven.isVisible()
    assert not shown.working.isVisible()
    assert not notice(window).isVisible()
    shown.set_up.work.click()
    until(lambda: view(window).set_up.title.text() == "Your set-up", "the answer")
    assert view(window).proven.isVisible()


def test_what_was_not_read_is_refused_with_the_way_to_a_larger_model(reads):
    window = reads("no set-up")
    finished(window)
    assert view(window).body.source.startswith("I am only the small starter model")
    assert view(window).models.isVisible()
    assert not view(window).set_up.isVisible()


def test_reading_can_be_stopped(reads):
    window = reads(SET_UP, waits=True)
    until(lambda: window.question_page.shown().attempt_id, "the reading to begin")
    window.actions_.stop.trigger()
    finished(window)
    assert window.question_page.shown().reason == "cancelled"
