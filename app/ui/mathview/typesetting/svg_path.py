"""The path language of SVG → QPainterPath: the commands that MathJax's glyphs use."""

import re
from functools import lru_cache

from PySide6.QtGui import QPainterPath

TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "T": 2, "C": 6, "S": 4, "Z": 0}


@lru_cache(maxsize=512)  # the glyphs of an answer come again and again
def painter_path(source: str) -> QPainterPath:
    """Raises ValueError for an arc, which no glyph has."""
    tokens = TOKEN.findall(source)
    path = QPainterPath()
    at, command = 0, "M"
    x = y = 0.0
    control: tuple[float, float] | None = None  # the last curve's, for T and S
    while at < len(tokens):
        if tokens[at].isalpha():
            command = tokens[at]
            at += 1
        elif command in "Zz":
            raise ValueError("a number after closing a path")
        count = ARGUMENTS.get(command.upper())
        if count is None:
            raise ValueError(f"a path command that glyphs do not use: {command}")
        n = [float(number) for number in tokens[at : at + count]]
        at += count
        if command.islower():
            n = [value + (x, y)[i % 2] if count > 1 else value + (y if command == "v" else x)
                 for i, value in enumerate(n)]  # fmt: skip
        kind = command.upper()
        bent = None
        if kind == "M":
            path.moveTo(*n)
            command = "l" if command == "m" else "L"
        elif kind == "L":
            path.lineTo(*n)
        elif kind == "H":
            path.lineTo(n[0], y)
        elif kind == "V":
            path.lineTo(x, n[0])
        elif kind in "QT":
            bent = (n[0], n[1]) if kind == "Q" else _mirrored(control, x, y)
            path.quadTo(*bent, *n[-2:])
        elif kind in "CS":
            first = (n[0], n[1]) if kind == "C" else _mirrored(control, x, y)
            bent = (n[-4], n[-3])
            path.cubicTo(*first, *bent, *n[-2:])
        else:
            path.closeSubpath()
        control = bent
        x, y = path.currentPosition().x(), path.currentPosition().y()
    return path


def _mirrored(control: tuple[float, float] | None, x: float, y: float) -> tuple[float, float]:
    """A smooth curve goes on as the last one came."""
    return (2 * x - control[0], 2 * y - control[1]) if control else (x, y)
