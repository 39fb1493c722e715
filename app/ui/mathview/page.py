"""Writes blocks into a QTextDocument, rewriting only the parts that changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableCell,
    QTextTableFormat,
)

from app.ui.mathview.blocks import Block, BlockKind, Cell, Formula, Run
from app.ui.mathview.formula_object import TINT, TYPE, FormulaObject, em_of, placed
from app.ui.mathview.page_style import BLOCK_MARK, SOURCE, PageStyle
from app.ui.mathview.typesetting.drawing import Drawing

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
# What QTextCursor.insertText begins another block at; the last two are Qt's own marks of a frame.
NEW_BLOCK = str.maketrans(dict.fromkeys("\n\r\N{PARAGRAPH SEPARATOR}\ufdd0\ufdd1", "\N{LINE SEPARATOR}"))
WAITING = SOURCE + 2  # of characters: the number of the formula that will stand here
ALIGN = {"left": Qt.AlignmentFlag.AlignLeft, "center": Qt.AlignmentFlag.AlignHCenter,
         "right": Qt.AlignmentFlag.AlignRight}  # fmt: skip


class Page:
    def __init__(
        self, document: QTextDocument, style: PageStyle, drawing_of: Callable[[Formula], Drawing | None]
    ) -> None:
        self._document = document
        self._style = style
        self._drawing_of = drawing_of
        self._blocks: list[Block] = []
        self._first: list[int] = []  # of each block: the number of its first QTextBlock
        self._formulas: list[Formula] = []
        self._numbers: dict[Formula, int] = {}
        self._drawings: dict[int, Drawing] = {}
        self._waiting: list[tuple[int, int, Block]] = []  # QTextBlock's number, formula's number, its block
        self._ems: dict[float, float] = {}
        self._object = FormulaObject(self._drawings.get, document)
        document.documentLayout().registerHandler(TYPE, self._object)

    def show(self, blocks: Sequence[Block]) -> list[Formula]:
        """Show these; the ones that still stand at the front are left alone. What is not typeset yet."""
        same = 0
        for old, new in zip(self._blocks, blocks, strict=False):
            if old != new:
                break
            same += 1
        if same == len(self._blocks) == len(blocks):
            return []
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._cut(cursor, same)
        wanted: list[Formula] = []
        for block in blocks[same:]:
            self._write(cursor, block, wanted)
        cursor.endEditBlock()
        return wanted

    def clear(self) -> None:
        self._blocks, self._first, self._waiting, self._formulas = [], [], [], []
        self._numbers.clear()
        self._drawings.clear()
        self._ems.clear()
        self._document.clear()

    def fill(self) -> bool:
        """Put formulas where they are ready and their source stands; whether there were any."""
        still: list[tuple[int, int, Block]] = []
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        found = False
        for place, number, block in self._waiting:
            drawing = self._drawing_of(self._formulas[number])
            if drawing is None:
                still.append((place, number, block))
                continue
            found = self._replace(cursor, place, number, block, drawing) or found
        self._waiting = still
        cursor.endEditBlock()
        return found

    def formula(self, number: int) -> Formula:
        return self._formulas[number]

    def drawing(self, number: int) -> Drawing | None:
        return self._drawings.get(number)

    def _cut(self, cursor: QTextCursor, count: int) -> None:
        """Leave the first `count` blocks."""
        if count == len(self._blocks):
            return
        start = self._first[count]
        if count == 0:
            self._waiting = []
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            cursor.setBlockFormat(QTextBlockFormat())
        else:
            self._waiting = [waiting for waiting in self._waiting if waiting[0] < start]
            block = self._document.findBlockByNumber(start)
            after_table = self._blocks[count - 1].kind is BlockKind.TABLE
            # The block behind a table is Qt's own and stays, empty.
            cursor.setPosition(block.position() if after_table else block.position() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            form = self._document.findBlockByNumber(start - 1).blockFormat()
            cursor.removeSelectedText()
            if not after_table:
                cursor.setBlockFormat(form)
        del self._blocks[count:], self._first[count:]

    def _write(self, cursor: QTextCursor, block: Block, wanted: list[Formula]) -> None:
        first = not self._blocks
        cursor.movePosition(QTextCursor.MoveOperation.End)
        form = self._style.block_format(block, first)
        form.setProperty(BLOCK_MARK, _mark(block))
        if first or self._blocks[-1].kind is BlockKind.TABLE:
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(QTextCharFormat())
        else:
            cursor.insertBlock(form, QTextCharFormat())
        self._first.append(cursor.blockNumber())
        self._blocks.append(block)
        if block.kind is BlockKind.TABLE:
            self._write_table(cursor, block, wanted)
            return
        if block.mark:
            cursor.insertText(f"{block.mark}\t", self._style.char_format(Run(), block))
        for run in block.runs:
            self._write_run(cursor, run, block, wanted)

    def _write_run(
        self, cursor: QTextCursor, run: Run, block: Block, wanted: list[Formula], *, head: bool = False
    ) -> None:
        formula = run.formula
        if formula is None:
            form = self._style.char_format(replace(run, bold=True) if head else run, block)
            form.setProperty(SOURCE, _markup(run, block))
            cursor.insertText(_one_block(run.text), form)
            return
        number = self._numbers.setdefault(formula, len(self._formulas))
        if number == len(self._formulas):
            self._formulas.append(formula)
        drawing = self._drawing_of(formula)
        if drawing is not None:
            cursor.insertText(OBJECT, self._format(number, block, drawing))
            return
        form = self._style.source_format(block)
        form.setProperty(WAITING, number)
        cursor.insertText(_one_block(formula.source), form)
        self._waiting.append((cursor.blockNumber(), number, block))
        wanted.append(formula)

    def _format(self, number: int, block: Block, drawing: Drawing) -> QTextCharFormat:
        self._drawings[number] = drawing
        formula = self._formulas[number]
        scale = self._style.scale(block)
        font = self._style.font(scale)
        if scale not in self._ems:
            self._ems[scale] = em_of(font)
        colours = self._style.theme.colours
        form = QTextCharFormat()
        form.setForeground(QColor(colours.text))
        made = placed(form, drawing, number, self._ems[scale], font)
        if formula.boxed:
            made.setProperty(TINT, QColor(colours.chalk_tint))
        return made

    def _replace(self, cursor: QTextCursor, place: int, number: int, block: Block, drawing: Drawing) -> bool:
        text_block = self._document.findBlockByNumber(place)
        iterator = text_block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            form = fragment.charFormat()
            if form.hasProperty(WAITING) and form.intProperty(WAITING) == number:
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(OBJECT, self._format(number, block, drawing))
                return True
            iterator += 1
        return False

    def _write_table(self, cursor: QTextCursor, block: Block, wanted: list[Formula]) -> None:
        theme = self._style.theme
        tiny = QTextCharFormat()
        tiny.setFontPointSize(1)
        cursor.setBlockCharFormat(tiny)  # the line before a table that Qt insists on
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(theme.colours.line))
        form.setCellPadding(theme.pixels(6))
        form.setCellSpacing(0)
        form.setLeftMargin(theme.pixels(26) * block.depth)
        form.setTopMargin(theme.pixels(6))
        form.setBottomMargin(theme.pixels(12))
        columns = max((len(row) for row in block.rows), default=1)
        form.setColumnWidthConstraints([QTextLength()] * columns)
        form.setHeaderRowCount(1)
        table = cursor.insertTable(max(1, len(block.rows)), columns, form)
        for row_number, row in enumerate(block.rows):
            for column, cell in enumerate(row):
                self._write_cell(table.cellAt(row_number, column), cell, row_number == 0, block, wanted)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(tiny)

    def _write_cell(
        self, place: QTextTableCell, cell: Cell, head: bool, block: Block, wanted: list[Formula]
    ) -> None:
        cursor = place.firstCursorPosition()
        form = QTextBlockFormat()
        form.setAlignment(ALIGN.get(cell.align, Qt.AlignmentFlag.AlignLeft))
        cursor.setBlockFormat(form)
        if head:
            shade = place.format()
            shade.setFontWeight(QFont.Weight.DemiBold)
            place.setFormat(shade)
        for run in cell.runs:
            self._write_run(cursor, run, block, wanted, head=head)


def _one_block(text: str) -> str:
    """`text` with line separators, so that one of our blocks is one of the document's."""
    return text.translate(NEW_BLOCK)


def _mark(block: Block) -> str:
    """What the block's Markdown begins with."""
    before = "> " * block.quote + "   " * max(0, block.depth - (1 if block.mark else 0))
    if block.kind is BlockKind.HEADING:
        return before + "#" * block.level + " "
    if block.kind is BlockKind.CODE:
        return before + f"```{block.language}\n"
    if block.kind is BlockKind.RULE:
        return before + "---"
    return before


def _markup(run: Run, block: Block) -> str:
    """What stands around the run in Markdown."""
    if block.kind is BlockKind.CODE:
        return ""
    if run.code:
        return "`"
    return "**" * run.bold + "*" * run.italic + "~~" * run.struck
