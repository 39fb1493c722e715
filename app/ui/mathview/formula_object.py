"""A formula in a line of text: Qt asks how large it is and where its baseline is, then has it painted."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from app.ui.mathview.drawing import Drawing

TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
FORMULA = QTextFormat.Property.UserProperty.value + 1  # the number of a formula of this page
EM = FORMULA + 1  # pixels of one em of the formula
TINT = FORMULA + 2  # a colour behind it
SMALLEST = 0.45  # a formula wider than the page is made smaller, but not smaller than this
X_HEIGHT = 0.431  # em, of MathJax's font


def em_of(font: QFont) -> float:
    """Pixels of an em at which MathJax's letters are about as tall as `font`'s."""
    metrics = QFontMetricsF(font)
    pixels = QFontMetricsF(font).height() / 1.2 if font.pixelSize() < 0 else font.pixelSize()
    return min(max(0.95 * metrics.xHeight() / X_HEIGHT, pixels), 1.3 * pixels)


class FormulaObject(QPyTextObject):
    def __init__(self, drawing_of: Callable[[int], Drawing | None], parent: QTextDocument) -> None:
        super().__init__(parent)
        self._drawing_of = drawing_of

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        drawing = self._drawing_of(form.intProperty(FORMULA))
        if drawing is None:
            return QSizeF()
        em = form.doubleProperty(EM) * _shrink(drawing, doc, position, form)
        below = _below(form.toCharFormat())
        return QSizeF(drawing.width * em + 2 * _pad(form, em), drawing.ascent * em + max(below, 0.0) + 1)

    def drawObject(
        self, painter: QPainter, rect: QRectF, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        drawing = self._drawing_of(form.intProperty(FORMULA))
        if drawing is None:
            return
        char = form.toCharFormat()
        em = form.doubleProperty(EM) * _shrink(drawing, doc, position, form)
        tint = form.property(TINT)
        baseline = QPointF(rect.left() + _pad(form, em), rect.bottom() - _below(char))
        if isinstance(tint, QColor):
            painter.fillRect(QRectF(rect.left(), baseline.y() - drawing.ascent * em, rect.width(),
                                    (drawing.ascent + drawing.descent) * em), tint)  # fmt: skip
        drawing.paint(painter, baseline, em, char.foreground().color(), char.font().family())


def placed(form: QTextCharFormat, drawing: Drawing, number: int, em: float, font: QFont) -> QTextCharFormat:
    """`form` for the formula `number`: its baseline is the line's.

    Qt puts a baseline-aligned object as far below the line as its font's descent, so the font is chosen for
    the descent that is wanted.
    """
    made = QTextCharFormat(form)
    made.setObjectType(TYPE)
    made.setProperty(FORMULA, number)
    made.setProperty(EM, em)
    made.setFont(_font_with_descent(font.family(), round(drawing.descent * em * 8) / 8))
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return made


@lru_cache(maxsize=1024)
def _font_with_descent(family: str, descent: float) -> QFont:
    font = QFont(family)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPointSizeF(100)
    per_point = QFontMetricsF(font).descent() / 100
    font.setPointSizeF(max(0.5, descent / per_point))
    for _ in range(8):
        if QFontMetricsF(font).descent() >= descent:
            break
        font.setPointSizeF(font.pointSizeF() * 1.04 + 0.1)
    return font


def _below(form: QTextCharFormat) -> float:
    return QFontMetricsF(form.font()).descent()


def _pad(form: QTextFormat, em: float) -> float:
    return 0.12 * em if form.hasProperty(TINT) else 0.0


def _shrink(drawing: Drawing, doc: QTextDocument, position: int, form: QTextFormat) -> float:
    block = doc.findBlock(position).blockFormat()
    room = doc.textWidth() - block.leftMargin() - block.rightMargin() - 2 * doc.documentMargin() - 4
    wanted = drawing.width * form.doubleProperty(EM)
    return 1.0 if room <= 0 or wanted <= room else max(SMALLEST, room / wanted)
