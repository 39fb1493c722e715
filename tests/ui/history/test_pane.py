import time

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest

from app.store.rows import Labels, ProblemSummary
from app.ui.history.list_model import HeadingRole
from app.ui.history.pane import HistoryPane
from tests.ui.conftest import delete
from tests.ui.waiting import until, wait


def problem(number, question="", final_answer=None, **fields):
    created = fields.pop("created", "2026-05-20T12:00:00Z")
    return ProblemSummary(number, question or f"problem {number}", created, True, final_answer, **fields)


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


def add_to_selection(pane, *rows):
    for row in rows:
        index = pane.list.problems.index(row)
        pane.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def test_a_list_read_before_a_deletion_does_not_show_the_deleted_once_more(pane):
    before = [problem(2), problem(1)]
    pane.show_problems(before)
    pane.select(2)
    pane.delete_selected()
    pane.show_problems(before)
    assert listed(pane) == ["problem 1"]
    pane.undo_last()
    pane.show_problems(before)
    assert listed(pane) == ["problem 2", "problem 1"]


def test_several_deletions_are_undone_one_by_one_newest_first(pane):
    pane.show_problems([problem(number) for number in (3, 2, 1)])
    deleted, restored = QSignalSpy(pane.deleted), QSignalSpy(pane.restored)
    pane.select(3)
    pane.delete_selected()
    pane.delete_selected()
    assert [deleted.at(number)[0] for number in range(deleted.count())] == [[3], [2]]
    pane.undo_last()
    pane.undo_last()
    pane.undo_last()
    assert [restored.at(number)[0] for number in range(restored.count())] == [[2], [3]]
    assert not pane._undo.isEnabled()


def test_all_selected_problems_are_deleted_at_once_and_come_back_at_once(pane):
    problems = [problem(number) for number in (4, 3, 2, 1)]
    pane.show_problems(problems)
    pane.select(3)
    add_to_selection(pane, 3)
    deleted, restored = QSignalSpy(pane.deleted), QSignalSpy(pane.restored)
    pane.delete_selected()
    assert deleted.at(0)[0] == [3, 1]
    assert listed(pane) == ["problem 4", "problem 2"]
    assert "2 problems" in pane.said.text()
    assert pane.list.current() == 2
    pane.undo_last()
    assert restored.at(0)[0] == [3, 1]


def test_one_problem_is_chosen_to_be_read_and_several_are_only_selected(pane):
    pane.show_problems([problem(number) for number in (3, 2, 1)])
    chosen = QSignalSpy(pane.chosen)
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.list.problems.index(0))
    QTest.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pane.list.selected() == [3, 2]
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert [chosen.at(number)[0] for number in range(chosen.count())] == [3, 1]
    QTest.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pane.show_problems([problem(number) for number in (4, 3, 2, 1)])
    assert pane.list.selected() == [3, 2, 1]


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


def test_a_title_takes_the_place_of_the_question_and_a_screen_reader_hears_the_star(pane):
    pane.show_problems(
        [problem(1, "Solve 3x = 6", "2", title="Worksheet", favourite=True, topic="algebra", tags=["exam"])]
    )
    index = pane.list.problems.index(0)
    assert index.data() == "Worksheet"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Favourite. Worksheet. ")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Solve 3x = 6\n\nAlgebra  ·  exam"


def test_the_first_problem_of_each_period_bears_its_name(pane):
    days = ["2020-05-20", "2020-05-02", "2020-04-20", "2019-04-20"]  # in any time zone
    pane.show_problems([problem(number, created=f"{day}T12:00:00Z") for number, day in enumerate(days)])
    headings = [pane.list.problems.index(row).data(HeadingRole) for row in range(4)]
    assert headings == ["May 2020", "", "April 2020", "April 2019"]
    tall, low = (pane.list.visualRect(pane.list.problems.index(row)).height() for row in (0, 1))
    assert tall > low + 10


def test_what_is_typed_is_searched_for_after_a_pause_and_arrow_down_leads_to_what_was_found(pane):
    changed = QSignalSpy(pane.search.changed)
    QTest.keyClicks(pane.search.field, "quad")
    until(lambda: changed.count() > 0, "the search")
    assert changed.at(changed.count() - 1)[0] == {"text": "quad"}
    pane.show_problems([])
    assert pane.empty.text() == "Nothing was found."
    pane.show_problems([problem(2), problem(1)])
    pane.activateWindow()
    QTest.keyClick(pane.search.field, Qt.Key.Key_Down)
    assert pane.list.selected() == [2]
    QTest.keyClick(pane.search.field, Qt.Key.Key_Escape)
    assert pane.search.field.text() == ""


def actions(menu):
    for action in menu.actions():
        if action.menu():
            yield from actions(action.menu())
        else:
            yield action


def test_a_filter_is_set_in_the_menu_shown_as_a_chip_and_removed_by_it(pane):
    pane.search.show_labels(Labels({"algebra": 3, "my own": 1}, {"exam & test": 2}))
    changed = QSignalSpy(pane.search.changed)
    by_data = {action.data(): action for action in actions(pane.search.menu) if action.data()}
    by_data["topic", "algebra"].trigger()
    by_data["favourite", "yes"].trigger()
    by_data["tag", "exam & test"].trigger()
    by_data["days", "week"].trigger()
    last = changed.at(changed.count() - 1)[0]
    since = last.pop("since")
    assert since.endswith("Z")
    assert last == {"topic": "algebra", "favourite": True, "tag": "exam & test"}
    chips = [pane.search.chips.itemAt(number).widget() for number in range(pane.search.chips.count())]
    assert [chip.text().split("   ")[0] for chip in chips] == [
        "Algebra",
        "Favourites",
        "exam & test",
        "Last 7 days",
    ]
    chips[3].click()
    chips[0].click()
    assert pane.search.wanted() == {"favourite": True, "tag": "exam & test"}
    pane.search.show_labels(Labels({}, {"exam & test": 2}))
    checked = {action.data() for action in actions(pane.search.menu) if action.isChecked() and action.data()}
    assert ("tag", "exam & test") in checked
    pane.search.clear()
    assert pane.search.wanted() == {}
    assert pane.search.chips.count() == 0


def test_the_next_problems_are_wanted_once_when_one_comes_to_the_end(pane):
    wanted = QSignalSpy(pane.list.problems.more_wanted)
    problems = [problem(number) for number in range(100, 0, -1)]
    pane.show_problems(problems[:50], more=True)
    pane.list.scrollToBottom()
    wait(50)
    assert wanted.count() == 1
    place = pane.list.verticalScrollBar().value()
    pane.show_problems(problems)
    wait(20)
    assert pane.list.verticalScrollBar().value() == place
    pane.list.scrollToBottom()
    wait(50)
    assert wanted.count() == 1


def seconds_to_show(pane, problems):
    """Again, others, and a frame of scrolling: processor time of this thread."""
    pane.show_problems(problems)
    pane.repaint()
    began = time.thread_time()
    pane.select(2500)
    pane.show_problems(problems)
    pane.repaint()
    again = time.thread_time() - began
    began = time.thread_time()
    pane.show_problems(problems[1:])
    pane.list.doItemsLayout()
    pane.repaint()
    other = time.thread_time() - began
    began = time.thread_time()
    for value in range(0, 20_000, 200):
        pane.list.verticalScrollBar().setValue(value)
        pane.list.viewport().repaint()
    return again, other, (time.thread_time() - began) / 100


@pytest.mark.measured
def test_five_thousand_problems_are_shown_at_once(pane, figure):
    wait(50)  # a window that is not exposed yet paints nothing
    problems = [problem(number, final_answer="\\frac{3}{4}") for number in range(5000, 0, -1)]
    rounds = [seconds_to_show(pane, problems) for _ in range(3)]
    again, other, _ = map(min, zip(*rounds, strict=True))  # a garbage collection falls into one of them
    frame = rounds[0][2]  # only then is every one new
    figure(f"5,000 problems shown again in {1000 * again:.0f} ms, others in {1000 * other:.0f} ms; "
           f"a frame of scrolling {1000 * frame:.1f} ms")  # fmt: skip
    assert again < 0.05
    assert other < 0.25
    assert 0.0002 < frame < 0.016  # less would be a frame without painting
    assert pane.list.current() == 2500
