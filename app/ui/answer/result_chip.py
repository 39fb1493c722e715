"""The answer on its own, easy to find: algebra's with what proves it, or a model's with its verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.answer.answer_body import AnswerBody
from app.ui.answer.shown_line import in_words, source
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
        self.formula = AnswerBody(theme, self)
        self.formula.setObjectName("typeset")
        self.formula.hide()
        self.copy = QToolButton(self)
        self.copy.setObjectName("quiet")
        self.copy.setAccessibleName(self.tr("Copy the answer"))
        self.copy.setToolTip(self.tr("Copy the answer"))
        self.copy.clicked.connect(self.copy_answer)

        self.verdict = VerdictBadge(theme, self)

        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.caption)
        words.addWidget(self.value)
        words.addWidget(self.formula)
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

    def show_worked(self, transcript: Transcript) -> None:
        """Algebra's answer, typeset, and what it rests on; hidden without one."""
        worked = transcript.worked
        self.setVisible(worked is not None)
        self.value.hide()
        if worked is None or worked.answer is None or worked.proof is None:
            return
        self._tex = worked.final
        self.formula.show_source(f"# {source(worked.answer)}")
        self.formula.setAccessibleName(self.tr("Answer: {0}").format(in_words(worked.answer)))
        self.formula.show()
        if worked.set_up is not None:
            self.verdict.show_set_up(worked.proof)
        else:
            self.verdict.show_proof(worked.proof, by_lines=worked.working is not None)

    def show_transcript(self, transcript: Transcript) -> None:
        """The model's final answer with its verdict; beside algebra's, or where it is wrong, not large."""
        large = transcript.result if transcript.worked is None else ""
        self._tex = large
        shown = readable(large)
        self.value.setText(shown)
        self.value.setAccessibleName(self.tr("Answer: {0}").format(shown))
        for widget in (self.caption, self.value, self.copy):
            widget.setVisible(bool(shown))
        self.verdict.show_transcript(transcript)
        self.setVisible(bool(shown) or self.verdict.isVisibleTo(self))
        if self.property("plain") != (not shown):
            self.setProperty("plain", not shown)
            self.style().unpolish(self)
            self.style().polish(self)

    def copy_answer(self) -> None:
        QGuiApplication.clipboard().setText(readable(self._tex))
        self.copied.emit()

    def _apply_theme(self) -> None:
        self.copy.setIcon(icon("copy", self._theme.colours.muted))
        self.copy.setIconSize(self._theme.icon_size())
