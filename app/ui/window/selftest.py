"""The self-test of the window: draws a formula and a Chinese character, and loads Qt's plugins."""

import ctypes
import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPointF, QTranslator, qVersion
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QTextLayout

EM = 32  # pixels


class NothingShown(Exception):
    """Qt does not show what it should; the sentence says what it did."""


def qt_version() -> str:
    return qVersion()


@cache
def _app() -> QGuiApplication:
    # Without a display too: a report over ssh is worth having.
    return QGuiApplication.instance() or QGuiApplication(["homeroom", "-platform", "offscreen"])  # type: ignore[return-value]


def formula() -> str:
    """MathJax typesets a fraction, and painting it leaves ink."""
    from app.ui.mathview.typesetting.mathjax import MathJax
    from app.ui.mathview.typesetting.svg import drawing

    _app()
    made = drawing(MathJax().svg(r"\frac{1}{2}", display=True))
    image = QImage(3 * EM, 3 * EM, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    made.paint(painter, QPointF(EM, 2 * EM), EM, QColor("black"), "Sans Serif")
    painter.end()
    ink = sum(value < 128 for value in bytes(image.constBits()))
    if not 100 < ink < 1500:
        raise NothingShown(f"a fraction of {EM} pixels an em has {ink} dark pixels")
    return f"1/2 by MathJax, {ink} dark pixels"


def chinese_glyph() -> str:
    """A font of this system has Chinese characters; if none has, what to do about it."""
    _app()
    layout = QTextLayout("方", QFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        if all(run.glyphIndexes()):
            return f"方 from {run.rawFont().familyName()}"
    return "no font here has Chinese characters: for questions in Chinese install Noto Sans CJK or WenQuanYi"


def translations() -> str:
    """Our words and Qt's are there in Chinese."""
    from app.ui.kit.language import CATALOGUES, CHINESE

    for name, folder in CATALOGUES.items():
        if not QTranslator().load(f"{name}_{CHINESE}", folder()):
            raise NothingShown(f"there is no {name}_{CHINESE}.qm in {folder()}: the window stays English")
    return "English, 简体中文"


def display_plugins() -> str:
    """One of the plugins that put a window on the screen finds every library that it needs."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    names = {"linux": ("xcb", "wayland"), "darwin": ("cocoa",), "win32": ("windows",)}.get(sys.platform, ())
    found, missing = [], []
    for name in names:
        for path in folder.glob(f"*q{name}.*"):
            try:
                ctypes.CDLL(str(path))
                found.append(name)
            except OSError as error:
                said = error.__context__ or error  # PyInstaller puts words of its own around it
                missing.append(f"{name} lacks {str(said).partition(':')[0]}")
    if not found:
        raise NothingShown("; ".join(missing) or f"no plugin for a display in {folder}")
    return "; ".join([f"{' and '.join(found)} can be used", *missing])
