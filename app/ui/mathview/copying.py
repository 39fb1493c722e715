"""A selection as Markdown: formulas as the LaTeX they were written in."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from app.ui.mathview.blocks import Formula
from app.ui.mathview.formula_object import FORMULA, TYPE
from app.ui.mathview.page_style import BLOCK_MARK, SOURCE
from app.ui.mathview.reading import BULLETS

ITEM = re.compile(r"([•◦▪]|\d+[.)])\t")


class _Piece(NamedTuple):
    text: str
    row: bool = False  # of a table


def markdown(cursor: QTextCursor, formula: Callable[[int], Formula]) -> str:
    """What `cursor` has selected; whole blocks with their Markdown marks."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    pieces: list[_Piece] = []
    while block.isValid() and block.position() <= end:
        text = _text(block, start, end, formula)
        whole = block.position() >= start
        mark = str(block.blockFormat().property(BLOCK_MARK) or "")
        table = QTextCursor(block).currentTable()
        if table is not None:
            _add_cell(pieces, table, block, text)
        elif text or (mark and whole):
            pieces.append(_Piece(_marked(text, mark, whole=whole)))
        block = block.next()
    return _joined(pieces)


def _add_cell(pieces: list[_Piece], table: QTextTable, block: QTextBlock, text: str) -> None:
    """A row of a table is one piece, which grows by its cells; below its first stands a rule."""
    cell = table.cellAt(block.position())
    if cell.column() > 0 and pieces and pieces[-1].row:
        pieces[-1] = _Piece(f"{pieces[-1].text} {text} |", row=True)
    else:
        pieces.append(_Piece(f"| {text} |", row=True))
    if cell.row() == 0 and cell.column() == table.columns() - 1:
        pieces.append(_Piece("|" + "---|" * table.columns(), row=True))


def _marked(text: str, mark: str, *, whole: bool) -> str:
    """A block with its mark: all of it before the first line, if that is there, its > before the others."""
    bare = mark.lstrip("> ")
    before = mark[: len(mark) - len(bare)]
    if not whole:
        return text.replace("\n", f"\n{before}")
    if ITEM.match(text):
        text = ITEM.sub(lambda found: f"{'-' if found[1] in BULLETS else found[1]} ", text, count=1)
        before += "   "
    if bare.startswith("```"):
        text += "\n```"
    return mark + text.replace("\n", f"\n{before}")


def _joined(pieces: Sequence[_Piece]) -> str:
    """The rows of a table below each other, all else an empty line apart."""
    joined = ""
    for number, piece in enumerate(pieces):
        if number:
            joined += "\n" if piece.row and pieces[number - 1].row else "\n\n"
        joined += piece.text
    return joined


def _text(block: QTextBlock, start: int, end: int, formula: Callable[[int], Formula]) -> str:
    parts = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        first = max(start, fragment.position())
        last = min(end, fragment.position() + fragment.length())
        iterator += 1
        if first >= last:
            continue
        form = fragment.charFormat()
        if form.objectType() == TYPE:
            parts.append(formula(form.intProperty(FORMULA)).source * (last - first))
            continue
        text = fragment.text()[first - fragment.position() : last - fragment.position()]
        text = text.replace("\u2028", "\n")
        around = str(form.property(SOURCE) or "")
        if around and text.strip():
            head = text[: len(text) - len(text.lstrip())]
            tail = text[len(text.rstrip()) :]
            text = f"{head}{around}{text.strip()}{around[::-1]}{tail}"
        if form.isAnchor():
            text = f"[{text}]({form.anchorHref()})"
        parts.append(text)
    return "".join(parts)
