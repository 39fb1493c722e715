"""The list of problems, newest first; several can be selected for the menu's actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from app.ui.history.list_model import HistoryListModel, Index, ProblemRole
from app.ui.history.row import HistoryRow
from app.ui.kit.theme import Theme

if TYPE_CHECKING:
    from app.store.rows import ProblemSummary


class HistoryListView(QListView):
    """`chosen` carries a problem's id when the student picks it, alone; `picked` comes with any selection."""

    chosen = Signal(int)
    picked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: int | None = None
        self._quiet = False  # what is selected was not picked by the student
        self.menu: QMenu | None = None
        self.problems = HistoryListModel(self)
        self._row = HistoryRow(theme, self.problems, self)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("Solved problems"))
        self.setModel(self.problems)
        self.setItemDelegate(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().selectionChanged.connect(self._selected)
        theme.changed.connect(self._apply_theme)

    def show_problems(self, rows: list["ProblemSummary"], more: bool = False) -> None:
        """Another list; what was selected stays selected, and nothing is `chosen` by it."""
        selected = set(self.selected())
        self._quiet = True
        self.problems.set_problems(rows, more)
        if len(selected) > 1:
            for row, problem in enumerate(rows):
                if problem.id in selected:
                    index = self.problems.index(row)
                    self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self._quiet = False
        if len(selected) <= 1:
            self.select(self._marked)

    def current(self) -> int | None:
        """The id of the problem that is read."""
        problem = self.currentIndex().data(ProblemRole)
        return problem.id if problem is not None else None

    def selected(self) -> list[int]:
        """The ids of all that are selected, in the list's order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.problems.index(row).data(ProblemRole).id for row in rows]

    def selected_problems(self) -> list["ProblemSummary"]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.problems.index(row).data(ProblemRole) for row in rows]

    def select(self, problem_id: int | None) -> None:
        """Mark a problem without choosing it; one that is not listed yet is marked once it is."""
        self._marked = problem_id
        row = self.problems.row_of(problem_id)
        self._quiet = True
        if row is None:
            self.selectionModel().clear()
        elif problem_id not in self.selected():  # else it may be one of several that were picked since
            self.selectionModel().setCurrentIndex(
                self.problems.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._quiet = False

    def remove_selected(self) -> None:
        """Take the selected problems out; a neighbour is selected, not chosen."""
        gone = self.selected()
        self._quiet = True
        row = 0
        for problem_id in gone:
            row = self.problems.row_of(problem_id) or 0
            self.problems.remove(row)
        if left := self.problems.rowCount():
            self.selectionModel().setCurrentIndex(
                self.problems.index(min(row, left - 1)), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._quiet = False
        self._marked = self.current()

    def setCurrentIndex(self, index: Index) -> None:
        """Choose this one alone; Qt's own asks the keyboard whether Ctrl is pressed."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if self.menu is not None and (self.indexAt(event.pos()).isValid() or (by_key and self.selected())):
            place = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
            self.menu.exec(self.viewport().mapToGlobal(QPoint(place)))

    def _selected(self) -> None:
        if self._quiet:
            return
        self.picked.emit()
        selected = self.selected()
        if len(selected) == 1 and selected[0] != self._marked:
            self._marked = selected[0]
            self.chosen.emit(selected[0])

    def _apply_theme(self) -> None:
        self._row.measure()
        self.scheduleDelayedItemsLayout()
