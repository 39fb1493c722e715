"""The final answer on its own line, easy to find, with the checker's verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.answer.verdict_badge import VerdictBadge
from app.ui.kit.icons import icon
from app.ui.kit.plain_maths import readable
from app.ui.kit.theme import Theme
from app.ui.session.exchange import Transcript


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

        self.verdict = VerdictBadge(theme, self)

        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.caption)
        words.addWidget(self.value)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 11, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.verdict)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_transcript(self, transcript: Transcript) -> None:
        """Its final answer, if it has one yet; its verdict, when it has ended."""
        self._tex = transcript.final_answer or ""
        shown = readable(self._tex)
        self.value.setText(shown)
        self.value.setAccessibleName(self.tr("Answer: {0}").format(shown))
        for widget in (self.caption, self.value, self.copy):
            widget.setVisible(bool(shown))
        self.verdict.show_transcript(transcript)
        self.setVisible(bool(shown) or self.verdict.isVisibleTo(self))

    def copy_answer(self) -> None:
        QGuiApplication.clipboard().setText(readable(self._tex))
        self.copied.emit()

    def _apply_theme(self) -> None:
        self.copy.setIcon(icon("copy", self._theme.colours.muted))
        self.copy.setIconSize(self._theme.icon_size())
