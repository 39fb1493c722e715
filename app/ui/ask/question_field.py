"""The field a problem is typed into: as high as its text, and a place to drop a file on."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

LEAST_LINES, MOST_LINES = 2, 9
LONGEST = 20_000  # letters: more than the models read, little enough to lay out


class QuestionField(QPlainTextEdit):
    """Plain text, as high as it needs to be."""

    focused = Signal(bool)
    dropped = Signal(object)  # the Path of a file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionField")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    def put(self, text: str) -> None:
        """Show `text` in place of what is typed, which Ctrl+Z brings back."""
        if text == self.toPlainText():
            return
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text[:LONGEST])
        self.moveCursor(QTextCursor.MoveOperation.End)

    def fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        # A plain document's height is counted in lines.
        lines = min(max(round(self.document().size().height()), LEAST_LINES), MOST_LINES)
        self.setFixedHeight(lines * line + 2 * round(self.document().documentMargin()) + 2)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = _files(source)
        if files:
            self.dropped.emit(files[0])
            return
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


def _files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
