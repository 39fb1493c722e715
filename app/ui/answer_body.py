"""The answer on the page: Markdown and TeX, followed while it streams."""

from PySide6.QtWidgets import QWidget

from app.ui.mathview.view import MathView
from app.ui.theme import Theme


class AnswerBody(MathView):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Answer"))
