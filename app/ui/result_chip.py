"""The final answer on a line of its own, where nobody has to look for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.plain_maths import readable
from app.ui.theme import Theme


class ResultChip(QFrame):
    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tex = ""
        self.setObjectName("result")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.caption = QLabel(self.tr("Answer"), self)
        self.caption.setObjectName("resultCaption")
        self.value = QLabel(self)
        self.value.setObjectName("resultValue")
        self.value.setAccessibleName(self.tr("Answer"))
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.value.setWordWrap(True)
        self.value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QToolButton(self)
        self.copy.setObjectName("quiet")
        self.copy.setAccessibleName(self.tr("Copy the answer"))
        self.copy.setToolTip(self.tr("Copy the answer"))
        self.copy.clicked.connect(self.copy_answer)

        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.caption)
        words.addWidget(self.value)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 11, 12, 12)
        layout.addLayout(words, 1)
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._dress)
        self._dress()

    def show_answer(self, tex: str | None) -> None:
        self._tex = tex or ""
        shown = readable(self._tex)
        self.value.setText(shown)
        self.value.setAccessibleName(self.tr("Answer: {0}").format(shown))
        self.setVisible(bool(shown))

    def copy_answer(self) -> None:
        QGuiApplication.clipboard().setText(readable(self._tex))
        self.copied.emit()

    def _dress(self) -> None:
        self.copy.setIcon(icon("copy", self._theme.colours.muted))
        self.copy.setIconSize(self._theme.icon_size())
