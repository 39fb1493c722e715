"""A typeset formula as paths, rules and letters in em, and how it is painted at any size."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QTransform


@dataclass(frozen=True)
class Shape:
    path: QPainterPath
    colour: str | None = None  # None: the text's
    clip: QRectF | None = None
    stroked: bool = False  # the outline of a line, which may wind against the glyphs it crosses


@dataclass(frozen=True)
class Rule:
    """A fraction's or a root's bar: put on whole pixels, so that it is never blurred."""

    rect: QRectF
    colour: str | None = None


@dataclass(frozen=True)
class Letters:
    """What MathJax's fonts lack, such as Chinese: drawn with one of the system's."""

    text: str
    transform: QTransform  # from a font of 1 em to the formula
    bold: bool = False
    colour: str | None = None


@dataclass(frozen=True)
class Drawing:
    """Baseline at y = 0, x from 0 to `width`, y down; all lengths in em."""

    width: float
    ascent: float
    descent: float
    parts: tuple[Shape | Rule | Letters, ...]

    def paint(self, painter: QPainter, baseline: QPointF, em: float, colour: QColor, family: str) -> None:
        """Paint with the left end of the baseline at `baseline`; `em` in the painter's own pixels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(baseline)
        painter.scale(em, em)
        for part in self.parts:
            own = QColor(part.colour) if part.colour else colour
            ink = own if own.isValid() else colour
            if isinstance(part, Shape):
                if part.clip is None:
                    painter.fillPath(part.path, ink)
                else:
                    painter.save()
                    painter.setClipRect(part.clip, Qt.ClipOperation.IntersectClip)
                    painter.fillPath(part.path, ink)
                    painter.restore()
            elif isinstance(part, Rule):
                _paint_rule(painter, part.rect, ink)
            else:
                _paint_letters(painter, part, ink, family)
        painter.restore()


def _paint_rule(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    device = painter.deviceTransform()
    if device.isRotating():
        painter.fillRect(rect, ink)
        return
    mapped = device.mapRect(rect)
    if mapped.height() <= mapped.width():
        height = max(1, round(mapped.height()))
        snapped = QRectF(mapped.left(), round(mapped.center().y() - height / 2), mapped.width(), height)
    else:
        width = max(1, round(mapped.width()))
        snapped = QRectF(round(mapped.center().x() - width / 2), mapped.top(), width, mapped.height())
    back, possible = device.inverted()
    if possible:
        painter.fillRect(back.mapRect(snapped), ink)


UNITS = 100  # pixels of the font that letters are drawn with, then scaled: fonts of 1 pixel are refused


def _paint_letters(painter: QPainter, part: Letters, ink: QColor, family: str) -> None:
    font = QFont(family)
    font.setPixelSize(UNITS)
    font.setBold(part.bold)
    # Glyphs as outlines, not hinted for the 100 pixels they are not shown at.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setTransform(part.transform, True)
    painter.scale(1 / UNITS, 1 / UNITS)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(QPointF(0, 0), part.text)
    painter.restore()
