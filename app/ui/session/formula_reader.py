"""Asks the algebra process, while the student types, how it reads the text."""

from PySide6.QtCore import QObject, Signal

from app.ui.kit.tasks import Job
from app.ui.session.lanes import Lanes
from app.ui.session.model import LoadedModel


class FormulaReader(QObject):
    understood = Signal(str, str, str)  # a typed text, its verb, its formula

    def __init__(self, lanes: Lanes, model: LoadedModel, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes, self._model = lanes, model
        self._reading: Job | None = None

    def read(self, text: str) -> None:
        """Have the checker read `text`; only the newest request is answered."""
        if self._reading is not None:
            self._reading.cancel()

        def understand() -> tuple[str, str]:
            checker = self._model.checker
            return checker.understand(text) if checker is not None else ("", "")

        self._reading = self._lanes.algebra.run(
            understand, lambda found: self.understood.emit(text, found[0], found[1])
        )
