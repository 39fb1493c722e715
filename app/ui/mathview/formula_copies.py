"""A formula for another program: as a picture, and as an SVG that stays sharp."""

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.mathview.typesetting.drawing import Drawing

EM = 64  # pixels of an em
MARGIN = EM // 4


def picture(drawing: Drawing, family: str) -> QImage:
    """On a white ground."""
    made = QImage(_size(drawing), QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    painter = QPainter(made)
    _paint(painter, drawing, family)
    painter.end()
    return made


def svg(drawing: Drawing, family: str, title: str) -> bytes:
    """Black on nothing, all of it paths; `title` says it in words."""
    from PySide6.QtSvg import QSvgGenerator

    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setSize(_size(drawing))
    generator.setViewBox(QRect(0, 0, _size(drawing).width(), _size(drawing).height()))
    painter = QPainter(generator)
    _paint(painter, drawing, family)
    painter.end()
    return bytes(store.data())


def svg_to_copy(drawing: Drawing, family: str, title: str) -> QMimeData:
    """For programs that take pictures, and for those that take its text."""
    made = QMimeData()
    source = svg(drawing, family, title)
    made.setData("image/svg+xml", QByteArray(source))
    made.setText(source.decode())
    return made


def _size(drawing: Drawing) -> QSize:
    height = drawing.ascent + drawing.descent
    return QSize(round(drawing.width * EM) + 2 * MARGIN, round(height * EM) + 2 * MARGIN)


def _paint(painter: QPainter, drawing: Drawing, family: str) -> None:
    drawing.paint(painter, QPointF(MARGIN, MARGIN + drawing.ascent * EM), EM, QColor("black"), family)
