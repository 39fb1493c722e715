"""Converts MathJax's SVG into a Drawing: nested svg, use, path, rect, line, text and transforms."""

import math
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

from app.ui.mathview.typesetting.drawing import Drawing, Letters, Rule, Shape
from app.ui.mathview.typesetting.mathjax import EM, WIDTH
from app.ui.mathview.typesetting.svg_path import painter_path

EX = 0.442  # em; MathJax's TeX font, as the bridge tells it
HREF = "{http://www.w3.org/1999/xlink}href"
TRANSFORM = re.compile(r"(translate|scale|matrix|rotate)\(([^)]*)\)")
# MathJax gives these widths in a style sheet.
LINE_WIDTH = {"mjx-solid": 60.0, "mjx-dashed": 70.0, "mjx-dotted": 70.0}


@dataclass(frozen=True)
class _Style:
    """What an element inherits; `viewport` is the size that percentages are of, in its own units."""

    transform: QTransform
    viewport: tuple[float, float]
    fill: str | None = None  # None: the text's colour; "none": not at all
    stroke: str | None = None
    stroke_width: float = 0.0
    clip: QRectF | None = None  # in em


def drawing(source: str) -> Drawing:
    """Raises ValueError when `source` is not what MathJax writes."""
    try:
        root = ET.fromstring(source)
    except ET.ParseError as error:
        raise ValueError(f"not an SVG: {error}") from None
    drawn = _Reader(root)
    # The root's height and depth are exact in its style, in ex, where it has no viewBox.
    box = _numbers(root.get("viewBox", ""))
    if box:
        scale, (left, top, width, height) = 1 / 1000, box
    else:
        height = _length(root.get("height", "0"), 0) / EM * 1000
        depth = re.search(r"vertical-align:\s*(-?[\d.]+)ex", root.get("style", ""))
        below = -float(depth[1]) * EX * 1000 if depth else 0.0
        scale, left, top, width = 1 / EM, 0.0, below - height, WIDTH * 1000.0
    base = QTransform.fromScale(scale, scale)
    if box:
        base = QTransform.fromTranslate(-left, 0) * base
        viewport = (width, height)
    else:
        base = QTransform.fromTranslate(0, top / 1000 * EM) * base
        viewport = (WIDTH * EM, height / 1000 * EM)
    drawn.children(root, _Style(base, viewport))
    return Drawing(width / 1000, max(0.0, -top / 1000), max(0.0, (top + height) / 1000), drawn.parts())


class _Reader:
    def __init__(self, root: ET.Element) -> None:
        self._paths = {
            path.get("id"): painter_path(path.get("d", "")) for path in root.iter() if _tag(path) == "path"
        }
        self._parts: list[Shape | Rule | Letters] = []

    def parts(self) -> tuple[Shape | Rule | Letters, ...]:
        """Neighbours of one colour are one path: fewer, larger strokes of the brush."""
        merged: list[Shape | Rule | Letters] = []
        for part in self._parts:
            last = merged[-1] if merged else None
            if (
                isinstance(part, Shape) and isinstance(last, Shape)
                and part.clip is None and last.clip is None and part.colour == last.colour
                and not (part.stroked or last.stroked)
            ):  # fmt: skip
                last.path.addPath(part.path)
            else:
                merged.append(part)
        return tuple(merged)

    def children(self, element: ET.Element, style: _Style) -> None:
        for child in element:
            self._element(child, style)

    def _element(self, element: ET.Element, style: _Style) -> None:
        tag = _tag(element)
        style = _inherited(element, style)
        if tag == "g":
            self.children(element, style)
        elif tag == "svg":
            self.children(element, _nested(element, style))
        elif tag == "use":
            path = self._paths.get(element.get(HREF, "").removeprefix("#"))
            if path is not None:
                self._paint(path, style)
        elif tag == "path":
            self._paint(self._paths[element.get("id")] if element.get("id") else
                        painter_path(element.get("d", "")), style)  # fmt: skip
        elif tag == "rect":
            self._rect(element, style)
        elif tag == "line":
            self._line(element, style)
        elif tag == "ellipse":
            path = QPainterPath()
            path.addEllipse(QPointF(_number(element, "cx"), _number(element, "cy")),
                            _number(element, "rx"), _number(element, "ry"))  # fmt: skip
            self._paint(path, style)
        elif tag == "polygon":
            points = _numbers(element.get("points", ""))
            path = QPainterPath()
            for at in range(0, len(points) - 1, 2):
                (path.lineTo if at else path.moveTo)(points[at], points[at + 1])
            path.closeSubpath()
            self._paint(path, style)
        elif tag == "text":
            self._text(element, style)
        elif tag not in ("defs", "title"):
            raise ValueError(f"an SVG element that MathJax is not known to write: {tag}")

    def _paint(self, path: QPainterPath, style: _Style) -> None:
        if style.fill != "none":
            self._add(path, style, style.fill)
        if style.stroke_width > 0 and style.stroke != "none":
            stroker = QPainterPathStroker()
            stroker.setWidth(style.stroke_width)
            stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            self._add(stroker.createStroke(path), style, style.stroke, stroked=True)

    def _add(self, path: QPainterPath, style: _Style, colour: str | None, *, stroked: bool = False) -> None:
        mapped = style.transform.map(path)
        mapped.setFillRule(Qt.FillRule.WindingFill)
        self._parts.append(Shape(mapped, colour, style.clip, stroked))

    def _rect(self, element: ET.Element, style: _Style) -> None:
        x, y, width, height = (_number(element, name) for name in ("x", "y", "width", "height"))
        if style.fill != "none" and style.stroke_width == 0 and min(width, height) < 150:
            self._parts.append(Rule(style.transform.mapRect(QRectF(x, y, width, height)), style.fill))
            return
        path = QPainterPath()
        radius = _number(element, "rx")
        path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
        if style.fill == "none" and radius == 0:  # a frame: four bars on whole pixels
            half = style.stroke_width / 2
            for bar in (
                QRectF(x - half, y - half, width + 2 * half, 2 * half),
                QRectF(x - half, y + height - half, width + 2 * half, 2 * half),
                QRectF(x - half, y - half, 2 * half, height + 2 * half),
                QRectF(x + width - half, y - half, 2 * half, height + 2 * half),
            ):
                self._parts.append(Rule(style.transform.mapRect(bar), style.stroke))
            return
        self._paint(path, style)

    def _line(self, element: ET.Element, style: _Style) -> None:
        x1, y1, x2, y2 = (_number(element, name) for name in ("x1", "y1", "x2", "y2"))
        kind = element.get("class", "")
        width = LINE_WIDTH.get(kind, style.stroke_width) or 60.0
        if kind in ("", "mjx-solid") and (x1 == x2 or y1 == y2):
            half = width / 2
            rect = QRectF(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
            rect = rect.adjusted(0, -half, 0, half) if y1 == y2 else rect.adjusted(-half, 0, half, 0)
            self._parts.append(Rule(style.transform.mapRect(rect), style.stroke))
            return
        path = QPainterPath(QPointF(x1, y1))
        path.lineTo(x2, y2)
        stroker = QPainterPathStroker()
        stroker.setWidth(width)
        if kind == "mjx-dashed":
            stroker.setDashPattern([2, 2])
        elif kind == "mjx-dotted":
            stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
            stroker.setDashPattern([0.01, 2])
        self._add(stroker.createStroke(path), style, style.stroke, stroked=True)

    def _text(self, element: ET.Element, style: _Style) -> None:
        text = element.text or ""
        if text:
            size = _length(element.get("font-size", "1000px"), 0)
            bold = "bold" in element.get("data-variant", "") or element.get("font-weight") == "bold"
            fitted = QTransform.fromScale(size, size) * style.transform
            self._parts.append(Letters(text, fitted, bold, style.fill))


def _inherited(element: ET.Element, style: _Style) -> _Style:
    changes: dict[str, object] = {}
    if "transform" in element.attrib:
        changes["transform"] = transform(element.attrib["transform"]) * style.transform
    for name in ("fill", "stroke"):
        colour = element.get(name)
        if colour is not None:
            changes[name] = None if colour == "currentColor" else colour
    if "stroke-width" in element.attrib:
        changes["stroke_width"] = _length(element.attrib["stroke-width"], 0)
    return replace(style, **changes) if changes else style  # type: ignore[arg-type]


def _nested(element: ET.Element, style: _Style) -> _Style:
    """Into a nested viewport, as SVG 1.1 §7.7–7.9 has it."""
    across, down = style.viewport
    x, y = _length(element.get("x", "0"), across), _length(element.get("y", "0"), down)
    width = _length(element.get("width", "100%"), across)
    height = _length(element.get("height", "100%"), down)
    box = _numbers(element.get("viewBox", ""))
    local = QTransform.fromTranslate(x, y)
    clip = style.clip
    # MathJax's style sheet lets those of a table overflow.
    if not (element.get("data-table") or element.get("data-labels")):
        mapped = style.transform.mapRect(QRectF(x, y, width, height))
        clip = mapped if clip is None else clip.intersected(mapped)
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        align = element.get("preserveAspectRatio", "xMidYMid")
        sx, sy = width / box[2], height / box[3]
        if align != "none":
            sx = sy = min(sx, sy)
        share = {"xMin": 0.0, "xMid": 0.5, "xMax": 1.0}
        free = (width - box[2] * sx) * share.get(align[:4], 0.5)
        free_down = (height - box[3] * sy) * share.get("x" + align[5:8], 0.5)
        local = (QTransform.fromTranslate(-box[0], -box[1]) * QTransform.fromScale(sx, sy)
                 * QTransform.fromTranslate(free, free_down) * local)  # fmt: skip
        width, height = box[2], box[3]
    return replace(style, transform=local * style.transform, viewport=(width, height), clip=clip)


def transform(source: str) -> QTransform:
    """An SVG transform list; the first one written is the outermost."""
    made = QTransform()
    for name, arguments in TRANSFORM.findall(source):
        n = _numbers(arguments)
        if name == "translate":
            one = QTransform.fromTranslate(n[0], n[1] if len(n) > 1 else 0.0)
        elif name == "scale":
            one = QTransform.fromScale(n[0], n[1] if len(n) > 1 else n[0])
        elif name == "rotate":
            cos, sin = math.cos(math.radians(n[0])), math.sin(math.radians(n[0]))
            one = QTransform(cos, sin, -sin, cos, 0, 0)
        else:
            one = QTransform(*n)
        made = one * made
    return made


def _tag(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _numbers(source: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", source)]


def _number(element: ET.Element, name: str) -> float:
    return _length(element.get(name, "0"), 0)


def _length(source: str, whole: float) -> float:
    """In user units; a percentage is of `whole`."""
    number = re.match(r"-?[\d.]+(?:e-?\d+)?", source.strip())
    value = float(number[0]) if number else 0.0
    unit = source.strip()[number.end() :] if number else ""
    return value * {"%": whole / 100, "ex": EX * EM, "em": float(EM)}.get(unit, 1.0)
