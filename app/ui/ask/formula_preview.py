"""“I read this as …”: a preview of the formula found in the typed text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.answer.answer_body import AnswerBody
from app.ui.kit.sentences import translated
from app.ui.kit.theme import Theme
from app.ui.session.formula_reader import FormulaReader

if TYPE_CHECKING:  # imported in the lanes: the window is there before them
    from app.study.algebra.protocol import Understood

PAUSE_MS = 350  # in the typing, before the checker is asked


class FormulaPreview(QWidget):
    """Hidden while nothing is understood, for then there is nothing to say."""

    corrected = Signal(str)  # the text that was meant

    def __init__(self, theme: Theme, reader: FormulaReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._meant = ""
        self._reader = reader
        self.words = QLabel(self)
        self.words.setObjectName("hint")
        self.words.setAccessibleName(self.tr("I read this as"))
        self.formula = AnswerBody(theme)
        self.formula.setAccessibleName(self.tr("The formula in your question"))
        self.correct = QPushButton(self.tr("Write it so"), self)
        self.correct.setObjectName("link")
        self.correct.clicked.connect(lambda: self.corrected.emit(self._meant))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(10)
        layout.addWidget(self.words)
        layout.addWidget(self.formula, 1)
        layout.addWidget(self.correct)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: reader.read(self._text))
        reader.understood.connect(self.show_understood)
        self.hide()

    def typed(self, text: str) -> None:
        """The text has changed; it is asked about when the typing pauses."""
        self._text = text
        if text:
            self._reader.start()
            self._pause.start()
        else:
            self._pause.stop()
            self.hide()

    def show_understood(self, text: str, found: "Understood") -> None:
        """What `text` was read as, or may have meant, unless it is another one by now."""
        if text != self._text:
            return
        self._meant = found.meant
        self.setVisible(found.words is not None or bool(found.meant))
        said = translated(found.words) if found.words is not None else self.tr("Do you mean this?")
        self.words.setText(said)
        self.words.setAccessibleName(said)
        self.formula.setVisible(bool(found.tex))
        self.formula.show_source(rf"\({found.tex}\)" if found.tex else "")
        self.correct.setVisible(bool(found.meant))
