"""The page as a screen reader has it: one description, its text with every formula in words."""

from functools import cache
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from app.ui.mathview.formula_object import FORMULA, TYPE
from app.ui.mathview.spoken.formula import spoken

if TYPE_CHECKING:
    from app.ui.mathview.view import MathView


def said(view: "MathView") -> str:
    """All that `view` shows, in words."""
    lines = []
    block = view.document().firstBlock()
    while block.isValid():
        line = ""
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            iterator += 1
            form = fragment.charFormat()
            if form.objectType() == TYPE:
                line += spoken(view.formula(form.intProperty(FORMULA)).tex) * fragment.length()
            else:
                line += fragment.text().replace("\u2028", "\n")
        lines.append(line)
        block = block.next()
    return "\n".join(lines)


class SpokenPage(QAccessibleWidget):
    """No text interface: one made in Python (`interface_cast`) ends the process when AT-SPI asks it."""

    def __init__(self, view: "MathView") -> None:
        super().__init__(view, QAccessible.Role.StaticText)
        self._owner = ref(view)  # Qt keeps us for longer than the view

    def text(self, kind: QAccessible.Text) -> str:
        view = self._owner()
        if view is not None and kind in (QAccessible.Text.Description, QAccessible.Text.Value):
            return said(view)
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = True
        return state


@cache
def install() -> None:
    """From now on screen readers hear every MathView in words."""
    QAccessible.installFactory(_accessible)


def _accessible(_name: str, widget: object) -> QAccessibleInterface | None:
    from app.ui.mathview.view import MathView

    return SpokenPage(widget) if isinstance(widget, MathView) else None
