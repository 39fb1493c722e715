"""A formula in a line of text: Qt asks how large it is and where its baseline is, then has it painted."""

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
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

from app.ui.mathview.typesetting.drawing import Drawing
from app.ui.mathview.typesetting.painted import Painted

TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
FORMULA = QTextFormat.Property.UserProperty.value + 1  # the number of a formula of this page
EM = FORMULA + 1  # pixels of one em of the formula
TINT = FORMULA + 2  # a colour behind it
BELOW = FORMULA + 3  # pixels from the line's baseline to the object's bottom
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
        self._painted = Painted()

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        drawing = self._drawing_of(form.intProperty(FORMULA))
        if drawing is None:
            return QSizeF()
        em = _em(drawing, doc, position, form)
        height = drawing.ascent * em + form.doubleProperty(BELOW) + 1
        return QSizeF(drawing.width * em + 2 * _pad(form, em), height)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        drawing = self._drawing_of(form.intProperty(FORMULA))
        if drawing is None:
            return
        char = form.toCharFormat()
        em = _em(drawing, doc, position, form)
        tint = form.property(TINT)
        baseline = QPointF(rect.left() + _pad(form, em), rect.bottom() - form.doubleProperty(BELOW))
        if isinstance(tint, QColor):
            painter.fillRect(QRectF(rect.left(), baseline.y() - drawing.ascent * em, rect.width(),
                                    (drawing.ascent + drawing.descent) * em), tint)  # fmt: skip
        colour, family = char.foreground().color(), char.font().family()
        self._painted.paint(painter, drawing, baseline, em, colour, family)


def placed(form: QTextCharFormat, drawing: Drawing, number: int, em: float, font: QFont) -> QTextCharFormat:
    """`form` for the formula `number`: its baseline is the line's.

    Qt puts a baseline-aligned object as far below the line as its font's descent, so the font is chosen for
    the descent that is wanted.
    """
    made = QTextCharFormat(form)
    made.setObjectType(TYPE)
    made.setProperty(FORMULA, number)
    made.setProperty(EM, em)
    deep = _font_with_descent(font.family(), _step(drawing.descent * em))
    made.setFont(deep)
    made.setProperty(BELOW, QFontMetricsF(deep).descent())
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return made


def _step(descent: float) -> int:
    """Not less, and few different ones: each is a font that Qt keeps."""
    return math.ceil(descent) if descent < 10 else 4 * math.ceil(descent / 4)


@lru_cache(maxsize=128)
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


def _pad(form: QTextFormat, em: float) -> float:
    return 0.12 * em if form.hasProperty(TINT) else 0.0


def _em(drawing: Drawing, doc: QTextDocument, position: int, form: QTextFormat) -> float:
    em = form.doubleProperty(EM)
    wanted, page = drawing.width * em, doc.textWidth()
    if wanted < page / 2 or page <= 0:  # for most: asked again at every painting, so it must not take long
        return em
    block = doc.findBlock(position).blockFormat()
    room = page - block.leftMargin() - block.rightMargin() - 2 * doc.documentMargin() - 4
    return em if wanted <= room else em * max(SMALLEST, room / wanted)
