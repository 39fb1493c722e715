"""Formulas as pixels, kept by drawing, size and colour: filling their paths again costs ten times as much."""

import math
from collections import OrderedDict
from weakref import ref

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter

from app.ui.mathview.typesetting.drawing import Drawing

ROOM = 4 << 20  # bytes: more than a window full of them, at two pixels for one too
MARGIN = 2  # pixels; strokes may stand out a little


class Painted:
    def __init__(self) -> None:
        # With whose it is: an id may come again, and a drawing takes more room than its picture.
        self._kept: OrderedDict[tuple[object, ...], tuple[ref[Drawing], QImage]] = OrderedDict()
        self._bytes = 0

    def paint(
        self, painter: QPainter, drawing: Drawing, baseline: QPointF, em: float, colour: QColor, family: str
    ) -> None:
        """As Drawing.paint, on whole pixels of the screen; on paper as it is."""
        transform = painter.deviceTransform()
        scale = transform.m11()
        size = (drawing.width * em * scale, (drawing.ascent + drawing.descent) * em * scale)
        if (
            painter.paintEngine().type() != QPaintEngine.Type.Raster
            or transform.isRotating() or scale <= 0 or scale != transform.m22() or size[0] * size[1] > 1e6
        ):  # fmt: skip
            drawing.paint(painter, baseline, em, colour, family)
            return
        image = self._image(drawing, em * scale, colour, family)
        # Where a whole pixel is, in the painter's own coordinates: a widget's may be shifted into its window.
        on_screen = transform.map(baseline)
        shift = QPointF(round(on_screen.x()), round(on_screen.y())) - on_screen
        above = math.ceil(drawing.ascent * em * scale) + MARGIN
        image.setDevicePixelRatio(scale)
        painter.drawImage(baseline + (shift - QPointF(MARGIN, above)) / scale, image)

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0

    def _image(self, drawing: Drawing, em: float, colour: QColor, family: str) -> QImage:
        """`em` in pixels of the image."""
        key = (id(drawing), em, colour.rgba(), family)
        if key in self._kept:
            owner, image = self._kept[key]
            if owner() is drawing:
                self._kept.move_to_end(key)
                return image
            self._bytes -= self._kept.pop(key)[1].sizeInBytes()
        above = math.ceil(drawing.ascent * em) + MARGIN
        below = math.ceil(drawing.descent * em) + MARGIN
        width = math.ceil(drawing.width * em) + 2 * MARGIN
        image = QImage(width, above + below, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        drawing.paint(painter, QPointF(MARGIN, above), em, colour, family)
        painter.end()
        image = image.copy()  # without the paint engine of 140 KB that an image keeps once painted on
        self._kept[key] = ref(drawing), image
        self._bytes += image.sizeInBytes()
        while self._bytes > ROOM:
            _, (_, oldest) = self._kept.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()
        return image
