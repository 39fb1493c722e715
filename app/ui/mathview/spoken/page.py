"""The page as a screen reader has it: one description, its text with every formula in words."""

from collections.abc import Callable
from functools import cache
from typing import Any
from weakref import ref

from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocument
from PySide6.QtWidgets import QAccessibleWidget, QTextBrowser

from app.ui.mathview.blocks import Formula
from app.ui.mathview.formula_object import FORMULA, TYPE
from app.ui.mathview.spoken.formula import spoken


def said(document: QTextDocument, formula: Callable[[int], Formula]) -> str:
    """All of `document` in words; `formula` gives the one that its characters have the number of."""
    lines = []
    block = document.firstBlock()
    while block.isValid():
        line = ""
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            iterator += 1
            form = fragment.charFormat()
            if form.objectType() == TYPE:
                line += spoken(formula(form.intProperty(FORMULA)).tex) * fragment.length()
            else:
                line += fragment.text().replace("\u2028", "\n")
        lines.append(line)
        block = block.next()
    return "\n".join(lines)


class SpokenPage(QAccessibleWidget):
    """No text interface: one made in Python (`interface_cast`) ends the process when AT-SPI asks it."""

    def __init__(self, view: QTextBrowser, formula: Callable[[Any, int], Formula]) -> None:
        super().__init__(view, QAccessible.Role.StaticText)
        self._owner, self._formula = ref(view), formula  # Qt keeps us for longer than the view

    def text(self, kind: QAccessible.Text) -> str:
        view = self._owner()
        if view is not None and kind in (QAccessible.Text.Description, QAccessible.Text.Value):
            return said(view.document(), lambda number: self._formula(view, number))
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = True
        return state


@cache
def install(kind: type[QTextBrowser], formula: Callable[[Any, int], Formula]) -> None:
    """From now on screen readers hear every `kind` in words; `formula` is its method that finds a formula."""

    def accessible(_name: str, widget: object) -> QAccessibleInterface | None:
        return SpokenPage(widget, formula) if isinstance(widget, kind) else None

    QAccessible.installFactory(accessible)
