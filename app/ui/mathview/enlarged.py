"""A window that shows one formula as large as it fits, with its spoken words."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.kit.theme import Theme
from app.ui.mathview.typesetting.drawing import Drawing

LARGEST_EM = 120  # pixels
MARGIN = 28


class _Canvas(QWidget):
    def __init__(self, drawing: Drawing, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._theme = drawing, theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        em = min(64.0, 900 / max(self._drawing.width, 0.1))
        height = self._drawing.ascent + self._drawing.descent
        return QSize(max(320, round(self._drawing.width * em)), max(120, round(height * em))) + QSize(
            2 * MARGIN, 2 * MARGIN
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        drawing = self._drawing
        height = drawing.ascent + drawing.descent
        em = min(
            (self.width() - 2 * MARGIN) / max(drawing.width, 0.1),
            (self.height() - 2 * MARGIN) / max(height, 0.1),
            LARGEST_EM,
        )
        painter = QPainter(self)
        left, top = (self.width() - drawing.width * em) / 2, (self.height() - height * em) / 2
        ink = QColor(self._theme.colours.text)
        drawing.paint(painter, QPointF(left, top + drawing.ascent * em), em, ink, self.font().family())
        painter.end()


class Enlarged(QDialog):
    def __init__(self, drawing: Drawing, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Formula"))
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.canvas = _Canvas(drawing, theme, words, self)
        self.words = QLabel(words)
        self.words.setObjectName("facts")
        self.words.setAccessibleName(self.tr("What it says: {0}").format(words))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 16)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.words)
