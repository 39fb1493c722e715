"""Where the ink of each construct is: `python -m tests.ui.mathview.ink sheet.png` writes the stored boxes
anew and draws all of them, to be looked at before they are committed."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).parents[2] / "data" / "render"
STORED = DATA / "ink.json"
EM = 40  # pixels
MARGIN = 20


def constructs() -> list[dict]:
    return json.loads((DATA / "constructs.json").read_text(encoding="utf-8"))


def drawings() -> Iterator[tuple[str, object]]:
    from app.ui.mathview.typesetting.mathjax import MathJax
    from app.ui.mathview.typesetting.svg import drawing

    engine = MathJax()
    for construct in constructs():
        yield construct["name"], drawing(engine.svg(construct["latex"], display=construct["display"]))


def ink_of(drawing) -> dict[str, list[float]]:
    """`box`: left, top, right, bottom in em from the baseline's left end; `rows` and `columns`: the share of
    all ink in each of 6 bands of the box."""
    import numpy as np
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QImage, QPainter

    width = round(drawing.width * EM) + 2 * MARGIN
    above = round(drawing.ascent * EM) + MARGIN
    image = QImage(width, above + round(drawing.descent * EM) + MARGIN, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    drawing.paint(painter, QPointF(MARGIN, above), EM, QColor("black"), "Noto Sans CJK SC")
    painter.end()
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    ink = 1 - lines[:, : image.width()] / 255
    columns, rows = np.nonzero(ink.sum(0) > 0.3)[0], np.nonzero(ink.sum(1) > 0.3)[0]
    left, right, top, bottom = columns[0], columns[-1] + 1, rows[0], rows[-1] + 1
    inside = ink[top:bottom, left:right]
    box = [(left - MARGIN) / EM, (top - above) / EM, (right - MARGIN) / EM, (bottom - above) / EM]
    return {
        "box": [round(float(edge), 3) for edge in box],
        "rows": [round(float(band.sum() / ink.sum()), 3) for band in np.array_split(inside, 6, axis=0)],
        "columns": [round(float(band.sum() / ink.sum()), 3) for band in np.array_split(inside, 6, axis=1)],
        "ink": [round(float(ink.sum()) / EM**2, 3)],
    }


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    found = dict(drawings())
    lines = [f"{json.dumps(name)}: {json.dumps(ink_of(drawing))}" for name, drawing in found.items()]
    STORED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    sheet = QImage(1600, 2640, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for number, (name, drawing) in enumerate(found.items()):
        x, y = number % 4 * 400 + 8, number // 4 * 120 + 4
        painter.setPen(QColor("gray"))
        painter.drawText(x, y + 12, name)
        em = min(24, 380 / drawing.width, 92 / (drawing.ascent + drawing.descent))
        baseline = QPointF(x, y + 18 + em * drawing.ascent)
        drawing.paint(painter, baseline, em, QColor("black"), "Noto Sans CJK SC")
    painter.end()
    sheet.save(sys.argv[1])
    del app


if __name__ == "__main__":
    main()
