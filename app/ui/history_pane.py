"""The left side: New question, the list of problems, and a bar that undoes the last deletion."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.ui.history_list import HistoryList, one_line
from app.ui.icons import icon
from app.ui.theme import Theme

if TYPE_CHECKING:  # it brings msgspec, which the window can do without at first
    from app.store.rows import ProblemSummary

UNDO_MS = 10_000  # the bar; Undo in the menu stays


class HistoryPane(QWidget):
    """`chosen`, `deleted` and `restored` carry a problem's id."""

    chosen = Signal(int)
    deleted = Signal(int)
    restored = Signal(int)

    def __init__(
        self, theme: Theme, new: QAction, delete: QAction, undo: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._new, self._delete, self._undo = new, delete, undo
        self._undoable: list[int] = []

        self.list = HistoryList(theme)
        self.list.chosen.connect(self.chosen)
        self.list.chosen.connect(lambda _: delete.setEnabled(True))
        self.list.addAction(delete)
        self.empty = QLabel(self.tr("Problems you ask appear here, with their answers."))
        self.empty.setObjectName("empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.list)

        self.new_button = QPushButton(self.tr("New question"))
        self.new_button.setObjectName("new")
        self.new_button.clicked.connect(new.trigger)
        top = QHBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.addWidget(self.new_button, 1)
        self.bar = self._undo_bar(undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.bar)

        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(UNDO_MS)
        self._fading.timeout.connect(self.bar.hide)
        delete.triggered.connect(self.delete_current)
        undo.triggered.connect(self.undo_last)
        delete.setEnabled(False)
        undo.setEnabled(False)
        theme.changed.connect(self._dress)
        self._dress()

    def show_problems(self, problems: list["ProblemSummary"]) -> None:
        # A list that was read before a deletion is no reason to show it once more.
        problems = [problem for problem in problems if problem.id not in self._undoable]
        self.list.show_problems(problems)
        self.stack.setCurrentWidget(self.list if problems else self.empty)
        self._delete.setEnabled(self.list.current() is not None)

    def select(self, problem_id: int | None) -> None:
        """Mark a problem, or none, without choosing it."""
        self.list.select(problem_id)
        self._delete.setEnabled(self.list.current() is not None)

    def delete_current(self) -> None:
        """Take the marked problem out; the one below it is chosen."""
        problem_id = self.list.current()
        if problem_id is None:
            return
        question = one_line(self.list.currentIndex().data())
        short = question if len(question) < 26 else f"{question[:25]}…"
        self._undoable.append(problem_id)
        self._undo.setEnabled(True)
        self.said.setText(self.tr("Deleted “{0}”").format(short))
        self.said.setToolTip(question)
        self.bar.show()
        self._fading.start()
        self.list.remove_current()
        self.deleted.emit(problem_id)
        if self.list.current() is None:
            self._delete.setEnabled(False)
        else:
            self.chosen.emit(self.list.current())

    def undo_last(self) -> None:
        if self._undoable:
            self.restored.emit(self._undoable.pop())
            self.bar.hide()
        self._undo.setEnabled(bool(self._undoable))

    def _undo_bar(self, undo: QAction) -> QFrame:
        bar = QFrame()
        bar.setObjectName("undoBar")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setObjectName("link")
        self.undo_button.clicked.connect(undo.trigger)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.undo_button)
        bar.hide()
        return bar

    def _dress(self) -> None:
        self.new_button.setIcon(icon("new", self._theme.colours.accent))
        self.new_button.setIconSize(self._theme.icon_size())
