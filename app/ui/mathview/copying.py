"""A selection as Markdown: formulas as the LaTeX they were written in."""

import re
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from app.ui.mathview.blocks import Formula
from app.ui.mathview.formula_object import FORMULA, TYPE
from app.ui.mathview.page_style import BLOCK_MARK, SOURCE
from app.ui.mathview.reading import BULLETS

ITEM = re.compile(r"([•◦▪]|\d+[.)])\t")


def markdown(cursor: QTextCursor, formula: Callable[[int], Formula]) -> str:
    """What `cursor` has selected; whole blocks with their Markdown marks."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    block = document.findBlock(start)
    pieces: list[tuple[str, str]] = []
    table = None
    while block.isValid() and block.position() <= end:
        text = _text(block, start, end, formula)
        mark = block.blockFormat().property(BLOCK_MARK) or ""
        inside = QTextCursor(block).currentTable()
        if inside is not None:
            cell = inside.cellAt(block.position())
            if cell.column() > 0 and pieces and table is not None:
                pieces[-1] = (f"{pieces[-1][0]} {text} |", "\n")
            else:
                pieces.append((f"| {text} |", "\n"))
            if cell.row() == 0 and cell.column() == inside.columns() - 1:
                pieces.append(("|" + "---|" * inside.columns(), "\n"))
            table = inside
        elif text or (mark and block.position() >= start):
            whole = block.position() >= start
            before = str(mark)[: len(str(mark)) - len(str(mark).lstrip("> "))]
            if ITEM.match(text) and whole:
                text = ITEM.sub(lambda found: f"{'-' if found[1] in BULLETS else found[1]} ", text, count=1)
                before += "   "
            if str(mark).lstrip("> ").startswith("```") and whole:
                text += "\n```"
            text = text.replace("\n", f"\n{before}")
            pieces.append(((str(mark) if whole else "") + text, "\n\n"))
            table = None
        block = block.next()
    joined = ""
    for number, (text, gap) in enumerate(pieces):
        after = pieces[number + 1][0] if number + 1 < len(pieces) else None
        if after is None:
            gap = ""
        elif gap == "\n" and not after.startswith("|"):
            gap = "\n\n"
        joined += text + gap
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
