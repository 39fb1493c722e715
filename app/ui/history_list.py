"""The list of problems, newest first: a line of question, and a line of when and what came of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.dates import when
from app.ui.plain_maths import readable
from app.ui.theme import Theme

if TYPE_CHECKING:  # it brings msgspec, which the window can do without at first
    from app.store.rows import ProblemSummary

Index = QModelIndex | QPersistentModelIndex
ProblemRole = Qt.ItemDataRole.UserRole


class Problems(QAbstractListModel):
    """The summaries as the store gave them, and which of them is being answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ProblemSummary] = []
        self._live: int | None = None

    def set_problems(self, rows: list["ProblemSummary"]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_live(self, problem_id: int | None) -> None:
        self._live = problem_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        self._rows = [*self._rows[:row], *self._rows[row + 1 :]]
        self.endRemoveRows()

    def row_of(self, problem_id: int | None) -> int | None:
        return next((row for row, problem in enumerate(self._rows) if problem.id == problem_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        problem = self._rows[index.row()]
        if role == ProblemRole:
            return problem
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(problem.question)
        if role == Qt.ItemDataRole.ToolTipRole:
            return problem.question[:1000]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one_line(problem.question)}. {self.second_line(problem)}"
        return None

    def second_line(self, problem: "ProblemSummary") -> str:
        return f"{when(problem.created)}  ·  {self.outcome(problem)}"

    def outcome(self, problem: "ProblemSummary") -> str:
        if problem.id == self._live:
            return self.tr("working on it …")
        if problem.final_answer:
            return one_line(readable(problem.final_answer))
        return self.tr("answered") if problem.answered else self.tr("not finished")


class HistoryList(QListView):
    """`chosen` carries a problem's id when the student picks it."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: int | None = None
        self.problems = Problems(self)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("Solved problems"))
        self.setModel(self.problems)
        self.setItemDelegate(_TwoLines(theme, self.problems, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._picked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_problems(self, rows: list["ProblemSummary"]) -> None:
        """Another list; what was selected stays selected, and nothing is `chosen` by it."""
        self.selectionModel().blockSignals(True)
        self.problems.set_problems(rows)
        self.selectionModel().blockSignals(False)
        self.select(self._marked)

    def current(self) -> int | None:
        """The selected problem's id."""
        problem = self.currentIndex().data(ProblemRole)
        return problem.id if problem is not None else None

    def select(self, problem_id: int | None) -> None:
        """Mark a problem without choosing it; one that is not listed yet is marked once it is."""
        self._marked = problem_id
        row = self.problems.row_of(problem_id)
        self.selectionModel().blockSignals(True)
        if row is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.problems.index(row))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def remove_current(self) -> None:
        """Take the selected problem out; its neighbour is selected, not chosen."""
        row = self.currentIndex().row()
        self.selectionModel().blockSignals(True)
        self.problems.remove(row)
        if left := self.problems.rowCount():
            self.setCurrentIndex(self.problems.index(min(row, left - 1)))
        self.selectionModel().blockSignals(False)
        self._marked = self.current()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.indexAt(event.pos()).isValid() or event.reason() is QContextMenuEvent.Reason.Keyboard:
            menu = QMenu(self)
            menu.setAccessibleName(self.tr("Problem"))
            menu.addActions(self.actions())
            menu.exec(event.globalPos() if event.pos() != QPoint() else self.mapToGlobal(QPoint(20, 20)))

    def _picked(self, current: QModelIndex) -> None:
        problem = current.data(ProblemRole)
        if problem is not None:
            self._marked = problem.id
            self.chosen.emit(problem.id)


class _TwoLines(QStyledItemDelegate):
    """Question above, when and outcome below, cut to the width."""

    def __init__(self, theme: Theme, problems: Problems, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._problems = theme, problems

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(self._theme.font()).height() + QFontMetrics(self._theme.font(0.88)).height()
        return QSize(120, lines + 21)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, problem = self._theme.colours, index.data(ProblemRole)
        outcome = self._problems.outcome(problem)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = option.rect.adjusted(8, 1, -8, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if selected else colours.line))
            painter.setOpacity(1.0 if selected else 0.45)
            painter.drawRoundedRect(box, 8, 8)
            painter.setOpacity(1.0)
        inside = box.adjusted(11, 8, -10, -8)
        question_font = self._theme.font(1.0, QFont.Weight.Medium if selected else QFont.Weight.Normal)
        height = QFontMetrics(question_font).height()
        self._line(painter, QRect(inside.left(), inside.top(), inside.width(), height), question_font,
                   colours.text, index.data())  # fmt: skip
        below = inside.adjusted(0, height + 2, 0, 2)
        small = self._theme.font(0.88)
        moment = when(problem.created) + "   "
        self._line(painter, below, small, colours.muted, moment)
        width = QFontMetrics(small).horizontalAdvance(moment)
        found = bool(problem.final_answer)
        self._line(painter, below.adjusted(width, 0, 0, 0), small,
                   colours.accent if found else colours.faint, outcome)  # fmt: skip
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, font: QFont, colour: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, cut)


def one_line(text: str) -> str:
    """`text` in one line, at most 200 letters of it."""
    return " ".join(text[:400].split())[:200]
