"""The page as a screen reader has it: its text with every formula in words, place by place."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface, QTextCursor
from PySide6.QtWidgets import QAccessibleWidget

from app.ui.mathview.formula_object import FORMULA, TYPE
from app.ui.mathview.spoken import spoken

if TYPE_CHECKING:
    from app.ui.mathview.view import MathView


@dataclass(frozen=True)
class Said:
    """`places[i]` letters into the document, `offsets[i]` letters of the text are said."""

    text: str
    places: tuple[int, ...]
    offsets: tuple[int, ...]

    def offset(self, place: int) -> int:
        """Where in the text a place of the document is; a formula's, where its words begin."""
        at = bisect_right(self.places, place) - 1
        return self.offsets[at] + min(place - self.places[at], self._length(self.offsets, at, len(self.text)))

    def place(self, offset: int) -> int:
        at = bisect_right(self.offsets, offset) - 1
        end = self.places[at + 1] if at + 1 < len(self.places) else self.places[at] + len(self.text)
        return min(self.places[at] + offset - self.offsets[at], max(self.places[at], end - 1))

    @staticmethod
    def _length(ends: tuple[int, ...], at: int, end: int) -> int:
        return (ends[at + 1] if at + 1 < len(ends) else end) - ends[at]


def said(view: "MathView") -> Said:
    """All that `view` shows, in words."""
    text, places, offsets, length = [], [0], [0], 0
    block = view.document().firstBlock()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            iterator += 1
            form = fragment.charFormat()
            pieces = [fragment.text().replace("\u2028", "\n")]
            if form.objectType() == TYPE:
                pieces = [spoken(view.formula(form.intProperty(FORMULA)).tex)] * fragment.length()
            for number, piece in enumerate(pieces):
                places.append(fragment.position() + number)
                offsets.append(length)
                text.append(piece)
                length += len(piece)
        places.append(block.position() + block.length() - 1)
        offsets.append(length)
        text.append("\n")
        length += 1
        block = block.next()
    return Said("".join(text)[:-1], tuple(places), tuple(offsets))


class SpokenText(QAccessibleTextInterface):
    """Read only; offsets are those of the spoken text."""

    def __init__(self, view: "MathView") -> None:
        super().__init__()
        self._owner = ref(view)  # Qt keeps us for longer than the view
        self._revision = -1
        self._said = Said("", (0,), (0,))

    @property
    def _view(self) -> "MathView":
        view = self._owner()
        assert view is not None, "Qt asks nothing of a widget that is gone"
        return view

    @property
    def said(self) -> Said:
        if self._revision != self._view.document().revision():
            self._revision = self._view.document().revision()
            self._said = said(self._view)
        return self._said

    def text(self, start: int, end: int) -> str:
        return self.said.text[start:end]

    def characterCount(self) -> int:
        return len(self.said.text)

    def cursorPosition(self) -> int:
        return self.said.offset(self._view.textCursor().position())

    def setCursorPosition(self, position: int) -> None:
        self.setSelection(0, position, position)

    def selectionCount(self) -> int:
        return int(self._view.textCursor().hasSelection())

    def selection(self, _index: int) -> tuple[int, int]:
        cursor = self._view.textCursor()
        return self.said.offset(cursor.selectionStart()), self.said.offset(cursor.selectionEnd())

    def addSelection(self, start: int, end: int) -> None:
        self.setSelection(0, start, end)

    def removeSelection(self, _index: int) -> None:
        at = self.cursorPosition()
        self.setSelection(0, at, at)

    def setSelection(self, _index: int, start: int, end: int) -> None:
        cursor = self._cursor(start)
        cursor.setPosition(self.said.place(end), QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def characterRect(self, offset: int) -> QRect:
        box = self._view.cursorRect(self._cursor(offset))
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        cursor = self._view.cursorForPosition(self._view.viewport().mapFromGlobal(point))
        return self.said.offset(cursor.position())

    def scrollToSubstring(self, start: int, _end: int) -> None:
        self._view.setTextCursor(self._cursor(start))

    def attributes(self, _offset: int) -> tuple[str, int, int]:
        return "", 0, len(self.said.text)

    def _cursor(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(self.said.place(offset))
        return cursor


class SpokenPage(QAccessibleWidget):
    def __init__(self, view: "MathView") -> None:
        super().__init__(view, QAccessible.Role.StaticText)
        self.spoken = SpokenText(view)

    def text(self, kind: QAccessible.Text) -> str:
        return self.spoken.said.text if kind == QAccessible.Text.Value else super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        if kind == QAccessible.InterfaceType.TextInterface:
            return self.spoken
        return super().interface_cast(kind)


@cache
def install() -> None:
    """From now on screen readers hear every MathView in words."""
    QAccessible.installFactory(_accessible)


def _accessible(_name: str, widget: object) -> QAccessibleInterface | None:
    from app.ui.mathview.view import MathView

    return SpokenPage(widget) if isinstance(widget, MathView) else None
