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
    pen = _Pen()
    at, command = 0, "M"
    while at < len(tokens):
        if tokens[at].isalpha():
            command = tokens[at]
            at += 1
        elif command in "Zz":
            raise ValueError("a number after closing a path")
        count = ARGUMENTS.get(command.upper())
        if count is None:
            raise ValueError(f"a path command that glyphs do not use: {command}")
        pen.draw(command, [float(number) for number in tokens[at : at + count]])
        at += count
        command = {"m": "l", "M": "L"}.get(command, command)  # further points are lines
    return pen.path


class _Pen:
    def __init__(self) -> None:
        self.path = QPainterPath()
        self._control: tuple[float, float] | None = None  # the last curve's, for T and S

    def draw(self, command: str, n: list[float]) -> None:
        """Do one command with its numbers; a small letter counts from where the pen is."""
        x, y = self.path.currentPosition().x(), self.path.currentPosition().y()
        kind = command.upper()
        if command.islower():
            along = {"H": (x,), "V": (y,)}.get(kind, (x, y))
            n = [value + along[i % len(along)] for i, value in enumerate(n)]
        bent = None
        match kind:
            case "M":
                self.path.moveTo(*n)
            case "L":
                self.path.lineTo(*n)
            case "H":
                self.path.lineTo(n[0], y)
            case "V":
                self.path.lineTo(x, n[0])
            case "Q" | "T":
                bent = (n[0], n[1]) if kind == "Q" else self._mirrored(x, y)
                self.path.quadTo(*bent, *n[-2:])
            case "C" | "S":
                first = (n[0], n[1]) if kind == "C" else self._mirrored(x, y)
                bent = (n[-4], n[-3])
                self.path.cubicTo(*first, *bent, *n[-2:])
            case _:
                self.path.closeSubpath()
        self._control = bent

    def _mirrored(self, x: float, y: float) -> tuple[float, float]:
        """A smooth curve goes on as the last one came."""
        return (2 * x - self._control[0], 2 * y - self._control[1]) if self._control else (x, y)
