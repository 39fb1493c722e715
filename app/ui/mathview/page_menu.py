"""The context menu of a page, and of the formula under the pointer or the caret."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTextBrowser

from app.ui.mathview.blocks import Formula
from app.ui.mathview.formula_copies import picture, svg_to_copy
from app.ui.mathview.spoken.formula import spoken
from app.ui.mathview.typesetting.drawing import Drawing

LONGEST = 90  # letters of a formula's words that stand in the menu


class PageMenu(QMenu):
    """`source` is the Markdown of the whole page; `drawing` and `enlarge` are for its `formula`, if any."""

    def __init__(
        self,
        view: QTextBrowser,
        source: str,
        formula: Formula | None,
        drawing: Drawing | None,
        enlarge: Callable[[Formula], None],
    ) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Answer"))
        if formula is not None:
            self._add_formula(formula, drawing, view.font().family(), enlarge)
        clipboard = QGuiApplication.clipboard()
        copy = self.addAction(self.tr("&Copy"), view.copy)
        copy.setEnabled(view.textCursor().hasSelection())
        self.addAction(self.tr("Copy the whole &answer"), lambda: clipboard.setText(source))
        self.addAction(self.tr("&Select all"), view.selectAll)

    def _add_formula(
        self, formula: Formula, drawing: Drawing | None, family: str, enlarge: Callable[[Formula], None]
    ) -> None:
        clipboard = QGuiApplication.clipboard()
        words = spoken(formula.tex)
        cut = words if len(words) <= LONGEST else f"{words[:LONGEST].rpartition(' ')[0]} …"
        self.addSection(self.tr("“{0}”").format(cut.replace("&", "&&")))
        self.addAction(self.tr("Copy &LaTeX"), lambda: clipboard.setText(formula.tex))
        self.addAction(self.tr("Copy &what it says"), lambda: clipboard.setText(words))
        if drawing is not None:
            self.addAction(self.tr("Copy as &picture"), lambda: clipboard.setImage(picture(drawing, family)))
            self.addAction(
                self.tr("Copy as S&VG"), lambda: clipboard.setMimeData(svg_to_copy(drawing, family, words))
            )
            self.addAction(self.tr("&Enlarge"), lambda: enlarge(formula))
        self.addSeparator()
