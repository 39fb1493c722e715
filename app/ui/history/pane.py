"""The left side: New question, search and filters, the list of problems, and a bar that undoes a deletion."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.ui.history.list_view import HistoryListView
from app.ui.history.search_bar import HistorySearchBar
from app.ui.kit.icons import icon
from app.ui.kit.plain_maths import one_line
from app.ui.kit.theme import Theme

if TYPE_CHECKING:  # it brings msgspec, which the window can do without at first
    from app.store.rows import ProblemSummary

UNDO_MS = 10_000  # the bar; Undo in the menu stays


class HistoryPane(QWidget):
    """`chosen` carries a problem's id, `deleted` and `restored` the ids of some."""

    chosen = Signal(int)
    deleted = Signal(list)
    restored = Signal(list)
    selected = Signal()  # other problems than before, or none

    def __init__(
        self, theme: Theme, new: QAction, delete: QAction, undo: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._new, self._delete, self._undo = new, delete, undo
        self._undoable: list[list[int]] = []

        self.search = HistorySearchBar(theme)
        self.search.left.connect(self.to_list)
        self.list = HistoryListView(theme)
        self.list.chosen.connect(self.chosen)
        self.list.picked.connect(self._update)
        self.list.addAction(delete)
        self.empty = QLabel()
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
        layout.addWidget(self.search)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.bar)

        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(UNDO_MS)
        self._fading.timeout.connect(self.bar.hide)
        delete.triggered.connect(self.delete_selected)
        undo.triggered.connect(self.undo_last)
        undo.setEnabled(False)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self.show_problems([])

    def show_problems(self, problems: list["ProblemSummary"], more: bool = False) -> None:
        """What the store lists for the search; `more`: it has others behind these."""
        # A list that was read before a deletion is no reason to show it once more.
        gone = {problem_id for ids in self._undoable for problem_id in ids}
        problems = [problem for problem in problems if problem.id not in gone]
        self.list.show_problems(problems, more)
        self.empty.setText(
            self.tr("Nothing was found.")
            if self.search.active
            else self.tr("Problems you ask appear here, with their answers.")
        )
        self.stack.setCurrentWidget(self.list if problems else self.empty)
        self._update()

    def select(self, problem_id: int | None) -> None:
        """Mark a problem, or none, without choosing it."""
        self.list.select(problem_id)
        self._update()

    def current(self) -> int | None:
        """The id of the problem that is read."""
        return self.list.current()

    def show_live(self, problem_id: int | None) -> None:
        """Mark the one that is being answered."""
        self.list.problems.set_live(problem_id)

    def take_focus(self) -> None:
        self.list.setFocus()

    def to_list(self) -> None:
        """The keyboard goes to the list, and to its first problem if none is marked."""
        self.list.setFocus()
        if not self.list.selected() and self.list.problems.rowCount():
            self.list.setCurrentIndex(self.list.problems.index(0))

    def delete_selected(self) -> None:
        """Take the selected problems out; the one below is chosen."""
        chosen = self.list.selected_problems()
        if not chosen:
            return
        names = [one_line(problem.title or problem.question) for problem in chosen]
        short = names[0] if len(names[0]) < 26 else f"{names[0][:25]}…"
        many = self.tr("Deleted {0} problems").format(len(names))
        self._undoable.append([problem.id for problem in chosen])
        self.said.setText(self.tr("Deleted “{0}”").format(short) if len(names) == 1 else many)
        self.said.setToolTip("\n".join(names[:20]))
        self.bar.show()
        self._fading.start()
        self.list.remove_selected()
        self._update()
        self.deleted.emit(self._undoable[-1])
        if (current := self.list.current()) is not None:
            self.chosen.emit(current)

    def undo_last(self) -> None:
        if self._undoable:
            self.restored.emit(self._undoable.pop())
            self.bar.hide()
        self._update()

    def forget(self) -> None:
        """Everything is deleted: there is nothing to undo."""
        self._undoable.clear()
        self.bar.hide()
        self._update()

    def _update(self) -> None:
        self._delete.setEnabled(bool(self.list.selected()))
        self._undo.setEnabled(bool(self._undoable))
        self.selected.emit()

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

    def _apply_theme(self) -> None:
        self.new_button.setIcon(icon("new", self._theme.colours.accent))
        self.new_button.setIconSize(self._theme.icon_size())
