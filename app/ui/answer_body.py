"""The answer's text as a page: only the blocks that changed are laid out again while it streams."""

from dataclasses import replace

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from app.ui.answer_text import Block, Kind, Style, blocks
from app.ui.theme import Theme

LINE_HEIGHT = 142  # percent
INDENT = 26  # pixels of one list level


class AnswerBody(QTextBrowser):
    """As high as its text, without scroll bars of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._blocks: list[Block] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Answer"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._redraw)
        self._redraw()

    def show_source(self, source: str) -> None:
        """Show `source`; cheap when it only grew."""
        if source == self._source:
            return
        # The last block may go on: it is read again, all before it stands.
        start = self._blocks[-1].start if self._blocks and source.startswith(self._source) else 0
        self._source = source
        kept = [block for block in self._blocks if block.start < start]
        fresh = blocks(source, start)
        if fresh and start:
            fresh[0] = replace(fresh[0], apart=self._blocks[-1].apart)
        if [*kept, *fresh] == self._blocks:
            return
        self._cut(len(kept))
        for block in fresh:
            self._write(block, first=not kept)
            kept.append(block)
        self._blocks = kept
        self._fit()

    def loadResource(self, kind: int, url: QUrl | str) -> None:
        """Nothing is ever fetched."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, round(self.document().size().height() + 1)) if self._blocks else 0)

    def _redraw(self) -> None:
        source, self._source, self._blocks = self._source, "", []
        self.document().setDefaultFont(self._theme.font(1.1))
        self.clear()
        self.show_source(source)
        self._fit()

    def _cut(self, count: int) -> None:
        """Leave the first `count` blocks."""
        cursor = QTextCursor(self.document())
        if not count:
            form = QTextBlockFormat()
            cursor.select(QTextCursor.SelectionType.Document)
        elif count < self.document().blockCount():
            last = self.document().findBlockByNumber(count - 1)
            form = last.blockFormat()
            cursor.setPosition(last.position() + last.length() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        else:
            return
        cursor.removeSelectedText()
        cursor.setBlockFormat(form)  # an empty block takes that of the one that was cut off

    def _write(self, block: Block, first: bool) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if first:
            cursor.setBlockFormat(self._block_format(block, first))
        else:
            cursor.insertBlock(self._block_format(block, first), QTextCharFormat())
        for run in block.runs:
            # A line separator, so that one of our blocks is always one of the document's.
            cursor.insertText(run.text.replace("\n", "\u2028"), self._char_format(run.style, block.kind))

    def _block_format(self, block: Block, first: bool) -> QTextBlockFormat:
        theme = self._theme
        made = QTextBlockFormat()
        made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        above = {Kind.HEADING: 18, Kind.DISPLAY: 6, Kind.CODE: 8}.get(block.kind, 10 if block.apart else 3)
        made.setTopMargin(0 if first else theme.pixels(above))
        if block.kind is Kind.ITEM:
            indent = theme.pixels(INDENT)
            made.setLeftMargin(indent * (block.depth + 1))
            made.setTextIndent(-indent)
            made.setTabPositions([QTextOption.Tab(indent * (block.depth + 1), QTextOption.TabType.LeftTab)])
        elif block.kind is Kind.DISPLAY:
            made.setLeftMargin(theme.pixels(INDENT))
            made.setBottomMargin(theme.pixels(6))
        elif block.kind is Kind.CODE:
            made.setBackground(QColor(theme.colours.raised))
            made.setNonBreakableLines(False)
        return made

    def _char_format(self, style: Style, kind: Kind) -> QTextCharFormat:
        theme, colours = self._theme, self._theme.colours
        made = QTextCharFormat()
        made.setForeground(QColor(colours.text))
        heading = kind is Kind.HEADING
        scale = 1.2 if heading else 1.1
        bold = heading or style is Style.BOLD
        made.setFont(theme.font(scale, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        if style is Style.ITALIC:
            made.setFontItalic(True)
        elif style is Style.CODE:
            made.setFont(theme.mono(1.0))
        elif style is Style.MATHS and kind is Kind.DISPLAY:
            made.setFont(theme.font(1.2))
        elif style is Style.RESULT:
            made.setFont(theme.font(scale, QFont.Weight.DemiBold))
            made.setBackground(QColor(colours.chalk_tint))
        return made
