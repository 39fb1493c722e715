"""Markdown as a PDF: letters as letters, formulas as curves, sharp at any size."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from app.ui.kit.theme import LIGHT, readable_font
from app.ui.mathview.page import Page
from app.ui.mathview.page_style import PageStyle
from app.ui.mathview.reading import parts
from app.ui.mathview.typesetting.typesetter import Typesetter

LETTERS = 10.0  # points
DPI = 96  # the document is laid out in the screen's pixels, then scaled to the paper's
MARGIN = 20.0  # mm
FOOT = 34  # pixels at a page's end for its number


class PaperTheme:
    """What a page asks of the window's theme: our light colours, and letters for paper."""

    colours = LIGHT
    dark = False

    def __init__(self) -> None:
        self._base = readable_font(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        self._mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    def font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = self._sized(self._base, scale)
        font.setWeight(weight)
        return font

    def mono(self, scale: float = 1.0) -> QFont:
        return self._sized(self._mono, scale)

    def pixels(self, length: float) -> int:
        return round(length)

    def _sized(self, base: QFont, scale: float) -> QFont:
        font = QFont(base)
        # In pixels: points would be those of the screen that happens to be there.
        font.setPixelSize(round(LETTERS * scale * DPI / 72))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def write_pdf(markdown: str, path: Path, title: str, typesetter: Typesetter) -> None:
    """Write the file; OSError when it cannot be. In any thread, with its own typesetter."""
    theme = PaperTheme()
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.font())
    option = document.defaultTextOption()
    option.setUseDesignMetrics(True)
    document.setDefaultTextOption(option)
    page = Page(document, PageStyle(theme), typesetter.drawing)  # type: ignore[arg-type]
    page.show([block for part in parts(markdown) for block in part.blocks])

    with path.open("wb"):  # says what is wrong, which Qt does not
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Homeroom")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    scale = writer.resolution() / DPI
    width, height = writer.width() / scale, writer.height() / scale - FOOT
    document.setPageSize(QSizeF(width, height))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(None, "the file could not be written", str(path))
    try:
        painter.scale(scale, scale)
        count = document.pageCount()
        for number in range(count):
            if number:
                writer.newPage()
            painter.save()
            painter.translate(0, -number * height)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = QRectF(0, number * height, width, height)
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
            _foot(painter, QRectF(0, height, width, FOOT), f"{number + 1} / {count}", theme)
    finally:
        ended = painter.end()
    if not ended or path.stat().st_size == 0:
        raise OSError(None, "the file could not be written", str(path))


def _foot(painter: QPainter, box: QRectF, text: str, theme: PaperTheme) -> None:
    painter.setFont(theme.font(0.85))
    painter.setPen(QColor(theme.colours.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)
