"""Where a problem is typed: a field that grows with it, Ask or Stop beside it, and what to try at first."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import icon
from app.ui.theme import Theme

LEAST_LINES, MOST_LINES = 2, 9
LONGEST = 20_000  # letters: more than the models read, little enough to lay out


class QuestionField(QPlainTextEdit):
    """Plain text, as high as it needs to be."""

    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionField")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    def fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        # A plain document's height is counted in lines.
        lines = min(max(round(self.document().size().height()), LEAST_LINES), MOST_LINES)
        self.setFixedHeight(lines * line + 2 * round(self.document().documentMargin()) + 2)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text()[:LONGEST])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class AskBar(QWidget):
    """`asked` carries the question, trimmed and never empty."""

    asked = Signal(str)
    stopped = Signal()

    def __init__(self, theme: Theme, ask: QAction, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ask, self._stop = ask, stop
        self._busy, self._closed_because = False, ""
        self.field = QuestionField(self)
        self.field.setAccessibleName(self.tr("Your problem"))
        self.field.setPlaceholderText(self.tr("Type or paste a problem, for example  3x + 5 = 20"))
        self.field.textChanged.connect(self._update)
        self.button = QPushButton(self.tr("Ask"), self)
        self.button.setObjectName("primary")
        self.button.clicked.connect(ask.trigger)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.clicked.connect(stop.trigger)
        self.hint = QLabel(self)
        self.hint.setObjectName("hint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

        self.frame = frame = QFrame(self)
        frame.setObjectName("askFrame")
        below = QHBoxLayout()
        below.addWidget(self.hint, 1)
        below.addWidget(self.stop_button)
        below.addWidget(self.button)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 10, 10, 10)
        inside.setSpacing(4)
        inside.addWidget(self.field)
        inside.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 6, 28, 18)
        layout.addWidget(frame)
        self.setMaximumWidth(760)

        self.field.focused.connect(self._ring)
        ask.triggered.connect(self._submit)
        stop.triggered.connect(self.stopped)
        theme.changed.connect(self._dress)
        self._dress()
        self._update()

    def set_busy(self, busy: bool) -> None:
        """While a question is under way the next one can be typed, not asked."""
        self._busy = busy
        self._update()

    def set_closed(self, reason: str) -> None:
        """Nothing can be asked, and why; an empty reason opens it again."""
        self._closed_because = reason
        self._update()

    def clear(self) -> None:
        self.field.clear()

    def _submit(self) -> None:
        question = self.field.toPlainText().strip()
        if question and not self._busy and not self._closed_because:
            self.asked.emit(question[:LONGEST])

    def _update(self) -> None:
        typed = bool(self.field.toPlainText().strip())
        self._ask.setEnabled(typed and not self._busy and not self._closed_because)
        self._stop.setEnabled(self._busy)
        self.button.setEnabled(self._ask.isEnabled())
        self.button.setVisible(not self._busy)
        self.stop_button.setVisible(self._busy)
        self.hint.setText(self._hint(typed))

    def _hint(self, typed: bool) -> str:
        if self._closed_because:
            return self._closed_because
        if self._busy:
            return self.tr("Esc to stop")
        if not typed:
            return self.tr("Plain typing is fine: x^2, sqrt(2), 1/2")
        keys = self._ask.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("{0} to ask").format(keys)

    def _ring(self, focused: bool) -> None:
        self.frame.setProperty("focused", focused)
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)

    def _dress(self) -> None:
        colours = self._theme.colours
        self.field.fit()
        self.button.setIcon(icon("ask", colours.on_accent, colours.faint))
        self.stop_button.setIcon(icon("stop", colours.danger))
        for button in (self.button, self.stop_button):
            button.setIconSize(self._theme.icon_size())
        self.setMaximumWidth(self._theme.pixels(760))
