"""“I read this as …”: a preview of the formula found in the typed text."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.answer.answer_body import AnswerBody
from app.ui.kit.theme import Theme
from app.ui.session.formula_reader import FormulaReader

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

    def show_understood(self, text: str, what: str, tex: str) -> None:
        """What `text` was read as, unless it is another one by now."""
        if text != self._text:
            return
        self.setVisible(bool(tex))
        if tex:
            said = self._words(what)
            self.words.setText(said)
            self.words.setAccessibleName(said)
            self.formula.show_source(rf"\({tex}\)")

    def _words(self, what: str) -> str:
        """The problem's verb in the student's language."""
        return {
            "solve": self.tr("I read this as: solve"),
            "evaluate": self.tr("I read this as: work out"),
            "simplify": self.tr("I read this as: simplify"),
            "factor": self.tr("I read this as: factor"),
            "expand": self.tr("I read this as: expand"),
            "primes": self.tr("I read this as: the prime factors of"),
            "rationalise": self.tr("I read this as: rationalise"),
            "differentiate": self.tr("I read this as: differentiate"),
            "integrate": self.tr("I read this as: integrate"),
            "limit": self.tr("I read this as: the limit"),
            "divide": self.tr("I read this as: divide with remainder"),
            "largest": self.tr("I read this as: the largest of"),
            "smallest": self.tr("I read this as: the smallest of"),
            "gcd": self.tr("I read this as: the greatest common divisor of"),
            "lcm": self.tr("I read this as: the least common multiple of"),
            "mean": self.tr("I read this as: the mean of"),
            "median": self.tr("I read this as: the median of"),
            "mode": self.tr("I read this as: the mode of"),
            "range": self.tr("I read this as: the range of"),
        }.get(what, self.tr("I read this as:"))
