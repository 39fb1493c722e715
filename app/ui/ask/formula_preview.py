"""“I read this as …”: a preview of the formula found in the typed text."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.answer.answer_body import AnswerBody
from app.ui.kit.sentences import translated
from app.ui.kit.theme import Theme
from app.ui.session.formula_reader import FormulaReader
from engine.base.sentence import Sentence

PAUSE_MS = 350  # in the typing, before the checker is asked


class FormulaPreview(QWidget):
    """Hidden while nothing is understood, for then there is nothing to say."""

    def __init__(self, theme: Theme, reader: FormulaReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._reader = reader
        self.words = QLabel(self)
        self.words.setObjectName("hint")
        self.words.setAccessibleName(self.tr("I read this as"))
        self.formula = AnswerBody(theme)
        self.formula.setAccessibleName(self.tr("The formula in your question"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(10)
        layout.addWidget(self.words)
        layout.addWidget(self.formula, 1)
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

    def show_understood(self, text: str, words: Sentence | None, tex: str) -> None:
        """What `text` was read as, unless it is another one by now."""
        if text != self._text:
            return
        self.setVisible(words is not None)
        if words is not None:
            said = translated(words)
            self.words.setText(said)
            self.words.setAccessibleName(said)
            self.formula.setVisible(bool(tex))
            self.formula.show_source(rf"\({tex}\)" if tex else "")
