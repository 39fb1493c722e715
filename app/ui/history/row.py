"""Draws a problem in the list: question, time and outcome, and a heading over each period."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.history.list_model import HeadingRole, HistoryListModel, Index, ProblemRole
from app.ui.kit.icons import icon
from app.ui.kit.theme import Theme

_MARKS = {"correct": "right", "other-form": "right"}


class HistoryRow(QStyledItemDelegate):
    def __init__(self, theme: Theme, problems: HistoryListModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._problems = theme, problems
        self.measure()

    def measure(self) -> None:
        """Fonts or zoom are others."""
        theme = self._theme
        self._question, self._chosen = theme.font(), theme.font(1.0, QFont.Weight.Medium)
        self._small, self._heading = theme.font(0.88), theme.font(0.82, QFont.Weight.DemiBold)
        self._line = QFontMetrics(self._question).height()
        self._over = QFontMetrics(self._heading).height() + 20
        height = self._line + QFontMetrics(self._small).height() + 21
        self._size, self._tall = QSize(120, height), QSize(120, height + self._over)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._tall if index.data(HeadingRole) else self._size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, problem = self._theme.colours, index.data(ProblemRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        whole = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heading := index.data(HeadingRole):
            self._text(painter, QRect(whole.left() + 19, whole.top() + 14, whole.width() - 38, self._over),
                       self._heading, colours.muted, heading)  # fmt: skip
            whole = whole.adjusted(0, self._over, 0, 0)
        box = whole.adjusted(8, 1, -8, -1)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if selected else colours.line))
            painter.setOpacity(1.0 if selected else 0.45)
            painter.drawRoundedRect(box, 8, 8)
            painter.setOpacity(1.0)
        inside = box.adjusted(11, 8, -10, -8)
        first = QRect(inside.left(), inside.top(), inside.width(), self._line)
        if problem.favourite:
            self._mark(painter, first, "star", colours.chalk)
            first.adjust(0, 0, -self._line - 4, 0)
        self._text(painter, first, self._chosen if selected else self._question, colours.text, index.data())
        below = inside.adjusted(0, self._line + 2, 0, 2)
        if mark := _MARKS.get(problem.verdict or ""):
            self._mark(painter, below, mark, colours.accent, 0.82)
            below.adjust(0, 0, -self._line, 0)
        moment, _, outcome = self._problems.second_line(problem).partition("  ·  ")
        self._text(painter, below, self._small, colours.muted, moment)
        below.adjust(QFontMetrics(self._small).horizontalAdvance(f"{moment}   "), 0, 0, 0)
        answered = problem.final_answer and problem.verdict != "wrong"
        self._text(painter, below, self._small, colours.accent if answered else colours.muted, outcome)
        painter.restore()

    def _text(self, painter: QPainter, box: QRect, font: QFont, colour: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, cut)

    def _mark(self, painter: QPainter, line: QRect, name: str, colour: str, scale: float = 0.9) -> None:
        side = round(self._line * scale)
        top = line.top() + (self._line - side) // 2
        icon(name, colour).paint(painter, QRect(line.right() - side + 1, top, side, side))
