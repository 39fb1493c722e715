"""Asks the algebra process, while the student types, how it reads the text."""

from PySide6.QtCore import QObject, Signal

from app.ui.kit.tasks import Job
from app.ui.session.algebra import Algebra
from app.ui.session.lanes import Lanes


class FormulaReader(QObject):
    understood = Signal(str, object)  # a typed text, and Understood: what it is read as

    def __init__(self, lanes: Lanes, algebra: Algebra, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes, self._algebra = lanes, algebra
        self._reading: Job | None = None
        self._started = False

    def start(self) -> None:
        """Something will be read soon."""
        if not self._started:
            self._started = True
            self._algebra.start()

    def read(self, text: str) -> None:
        """Have the checker read `text`; only the newest request is answered."""
        if self._reading is not None:
            self._reading.cancel()

        self._reading = self._lanes.algebra.run(
            lambda: self._algebra.checker.understand(text),
            lambda found: self.understood.emit(text, found),
        )
