import time

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy

from app.store.rows import ProblemSummary
from app.ui.history_pane import HistoryPane
from tests.ui.conftest import delete


def problem(number, question="", final_answer=None):
    return ProblemSummary(number, question or f"problem {number}", "2026-05-20T12:00:00Z", True, final_answer)


@pytest.fixture
def pane(theme):
    actions = [QAction(text) for text in ("new", "delete", "undo")]
    made = HistoryPane(theme, *actions)
    made.resize(270, 600)
    made.show()
    yield made
    delete(made)


def listed(pane):
    return [pane.list.problems.index(row).data() for row in range(pane.list.problems.rowCount())]


def test_a_list_read_before_a_deletion_does_not_show_the_deleted_once_more(pane):
    before = [problem(2), problem(1)]
    pane.show_problems(before)
    pane.select(2)
    pane.delete_current()
    pane.show_problems(before)
    assert listed(pane) == ["problem 1"]
    pane.undo_last()
    pane.show_problems(before)
    assert listed(pane) == ["problem 2", "problem 1"]


def test_several_deletions_are_undone_one_by_one_newest_first(pane):
    pane.show_problems([problem(number) for number in (3, 2, 1)])
    deleted, restored = QSignalSpy(pane.deleted), QSignalSpy(pane.restored)
    pane.select(3)
    pane.delete_current()
    pane.delete_current()
    assert [deleted.at(number)[0] for number in range(deleted.count())] == [3, 2]
    pane.undo_last()
    pane.undo_last()
    pane.undo_last()
    assert [restored.at(number)[0] for number in range(restored.count())] == [2, 3]
    assert not pane._undo.isEnabled()


def test_another_list_keeps_the_mark_and_chooses_nothing(pane):
    pane.show_problems([problem(2), problem(1)])
    pane.select(1)
    chosen = QSignalSpy(pane.chosen)
    pane.show_problems([problem(3), problem(2), problem(1)])
    assert pane.list.current() == 1
    pane.select(4)  # not there yet
    assert pane.list.current() is None
    pane.show_problems([problem(4), problem(3), problem(2), problem(1)])
    assert pane.list.current() == 4
    assert chosen.count() == 0


def test_a_row_is_one_line_however_long_or_odd_the_question(pane):
    question = "a\n\tb " + "long " * 5000 + "\u202e"
    pane.show_problems([problem(1, question, "\\frac{1}{" * 200)])
    assert listed(pane)[0].startswith("a b long long")
    assert len(listed(pane)[0]) <= 200
    assert not pane.grab().isNull()


def test_five_thousand_problems_are_shown_at_once(pane, figure):
    problems = [problem(number, final_answer="\\frac{3}{4}") for number in range(5000, 0, -1)]
    pane.show_problems(problems)
    pane.repaint()
    began = time.thread_time()
    pane.select(2500)
    pane.show_problems(problems)
    pane.repaint()
    took = time.thread_time() - began
    figure(f"a list of 5,000 problems shown again in {1000 * took:.0f} ms")
    assert took < 0.05
    assert pane.list.current() == 2500
