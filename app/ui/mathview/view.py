"""The page as a widget: as high as its text, with formulas that can be copied, and nothing ever fetched."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMessageBox, QSizePolicy, QTextBrowser, QWidget

from app.ui.kit.theme import Theme
from app.ui.mathview.blocks import Formula
from app.ui.mathview.copying import markdown
from app.ui.mathview.formula_object import FORMULA, TYPE
from app.ui.mathview.page import Page
from app.ui.mathview.page_menu import PageMenu
from app.ui.mathview.page_style import TEXT, PageStyle
from app.ui.mathview.reading import SourcePart, grown, parts, universal_newlines
from app.ui.mathview.spoken.formula import spoken
from app.ui.mathview.spoken.page import install
from app.ui.mathview.typesetting.drawing import Drawing
from app.ui.mathview.typesetting.formulas import Formulas, shared_formulas


class MathView(QTextBrowser):
    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        formulas: Formulas | None = None,
        *,
        muted: bool = False,
    ) -> None:
        install(MathView, MathView.formula)
        super().__init__(parent)
        self._theme = theme
        self._formulas = formulas if formulas is not None else shared_formulas()
        self._source = ""
        self._parts: list[SourcePart] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        # With the widget's width Qt lays all of it out again whenever only the height changes.
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self._style = PageStyle(theme, muted=muted)
        self._page = Page(self.document(), self._style, self._formulas.drawing)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._ask_to_open)
        self._formulas.ready.connect(self._formulas_ready)
        theme.changed.connect(self._redraw)
        self._redraw()

    @property
    def source(self) -> str:  # type: ignore[override]  # Qt's is an address, and nobody asks for it
        """The Markdown that is shown."""
        return self._source

    def show_source(self, source: str) -> None:
        """Show this Markdown; cheap when it only grew."""
        source = universal_newlines(source)
        if source == self._source:
            return
        if self._parts and source.startswith(self._source):
            self._parts = grown(self._parts, source)
        else:
            self._formulas.forget_waiting(self)
            self._page.clear()
            self._parts = parts(source)
        self._source = source
        wanted = self._page.show([block for part in self._parts for block in part.blocks])
        self._formulas.typeset(wanted, self)
        self._fit()

    def formula(self, number: int) -> Formula:
        """The formula of this page whose characters have `number` as their FORMULA."""
        return self._page.formula(number)

    def formula_at(self, point: QPoint) -> Formula | None:
        """The formula that is drawn at `point` of the viewport."""
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                QPointF(point)
                + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        if position < 0:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        form = cursor.charFormat()
        return self._page.formula(form.intProperty(FORMULA)) if form.objectType() == TYPE else None

    def formula_at_caret(self) -> Formula | None:
        """The formula before or behind the caret."""
        cursor = QTextCursor(self.document())
        for place in (self.textCursor().position() + 1, self.textCursor().position()):
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            form = cursor.charFormat()
            if form.objectType() == TYPE:
                return self._page.formula(form.intProperty(FORMULA))
        return None

    def drawing(self, formula: Formula) -> Drawing | None:
        return self._formulas.drawing(formula)

    def enlarge(self, formula: Formula) -> None:
        """Show it in a window of its own."""
        drawing = self.drawing(formula)
        if drawing is not None:
            from app.ui.mathview.enlarged import Enlarged

            Enlarged(drawing, spoken(formula.tex), self._theme, self).open()

    def createMimeDataFromSelection(self) -> QMimeData:
        made = QMimeData()
        made.setText(markdown(self.textCursor(), self._page.formula))
        return made

    def loadResource(self, kind: int, url: QUrl | str) -> None:
        """Nothing is ever fetched."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        formula = self.formula_at_caret() if by_keyboard else self.formula_at(event.pos())
        where = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self._menu(formula).exec(where if by_keyboard else event.globalPos())

    def menu(self, point: QPoint) -> PageMenu:
        """What can be done at `point` of the viewport."""
        return self._menu(self.formula_at(point))

    def _menu(self, formula: Formula | None) -> PageMenu:
        drawing = self.drawing(formula) if formula is not None else None
        return PageMenu(self, self.source, formula, drawing, self.enlarge)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, round(self.document().size().height() + 1)) if self._parts else 0)

    def _formulas_ready(self, _keys: object) -> None:
        if self._page.fill():
            self._fit()

    def _redraw(self) -> None:
        self._style.forget()
        self._page.clear()
        self.document().setDefaultFont(self._theme.font(TEXT))
        wanted = self._page.show([block for part in self._parts for block in part.blocks])
        self._formulas.typeset(wanted, self)
        self._fit()

    def _ask_to_open(self, url: QUrl) -> None:
        if url.scheme() not in ("http", "https"):
            return
        question = self.tr("This link leads to your browser and the network:\n\n{0}\n\nOpen it?")
        asked = QMessageBox(
            QMessageBox.Icon.Question, self.tr("Open a link?"), question.format(url.toDisplayString()),
            QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel, self,
        )  # fmt: skip
        asked.setDefaultButton(QMessageBox.StandardButton.Cancel)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.accepted.connect(lambda: QDesktopServices.openUrl(url))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.open()
