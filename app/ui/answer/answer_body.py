"""The answer on the page: Markdown and TeX, followed while it streams."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.kit.theme import Theme
from app.ui.mathview.view import MathView

PREPARE_MS = 1500  # after the window is there


class AnswerBody(MathView):
    def __init__(self, theme: Theme, parent: QWidget | None = None, *, muted: bool = False) -> None:
        super().__init__(theme, parent, muted=muted)
        self.setAccessibleName(self.tr("Answer"))
        QTimer.singleShot(PREPARE_MS, self, self._formulas.prepare)
