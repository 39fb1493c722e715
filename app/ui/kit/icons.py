"""Our icons from assets/icons, drawn in a colour of the theme at any pixel ratio."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from app import folders

SIZES = (18, 36, 72)  # up to zoom 2 at pixel ratio 2


@lru_cache(maxsize=128)
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """assets/icons/`name`.svg with its strokes in `colour`, in `disabled` where it cannot be used."""
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
        for size in SIZES:
            made.addPixmap(_drawn(name, ink, size), mode)
    return made


def app_icon() -> QIcon:
    return QIcon(str(folders.assets_dir() / "icon.svg"))


@lru_cache(maxsize=16)
def _source(name: str) -> str:
    return (folders.assets_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _drawn(name: str, colour: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
