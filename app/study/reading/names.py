"""What the things of a set-up, their parts and their quantities are called in a sentence."""

from collections.abc import Mapping
from typing import Final

from engine.base.sentence import Sentence

KINDS: Final[Mapping[str, str]] = {
    "rectangle": "reading.kind.rectangle",
    "square": "reading.kind.square",
    "triangle": "reading.kind.triangle",
    "right-triangle": "reading.kind.right-triangle",
    "parallelogram": "reading.kind.parallelogram",
    "trapezoid": "reading.kind.trapezoid",
    "circle": "reading.kind.circle",
    "box": "reading.kind.box",
    "cube": "reading.kind.cube",
    "cylinder": "reading.kind.cylinder",
    "cone": "reading.kind.cone",
    "sphere": "reading.kind.sphere",
    "list": "reading.kind.list",
    "arithmetic": "reading.kind.arithmetic",
    "geometric": "reading.kind.geometric",
}
PARTS: Final[Mapping[str, str]] = {
    "length": "reading.part.length",
    "width": "reading.part.width",
    "height": "reading.part.height",
    "diagonal": "reading.part.diagonal",
    "side": "reading.part.side",
    "first": "reading.part.first",
    "second": "reading.part.second",
    "third": "reading.part.third",
    "base": "reading.part.base",
    "top": "reading.part.top",
    "leg": "reading.part.leg",
    "other": "reading.part.other-leg",
    "hypotenuse": "reading.part.hypotenuse",
    "radius": "reading.part.radius",
    "diameter": "reading.part.diameter",
    "difference": "reading.part.difference",
    "ratio": "reading.part.ratio",
    "perimeter": "reading.part.perimeter",
    "area": "reading.part.area",
    "circumference": "reading.part.circumference",
    "volume": "reading.part.volume",
    "surface": "reading.part.surface",
    "mantle": "reading.part.mantle",
    "mean": "reading.part.mean",
    "median": "reading.part.median",
    "mode": "reading.part.mode",
    "range": "reading.part.range",
    "total": "reading.part.total",
    "count": "reading.part.count",
    "term": "reading.part.term",
    "sum": "reading.part.sum",
    "pi": "reading.part.pi",
}
RULES: Final[Mapping[tuple[str, str], str]] = {
    ("rectangle", "perimeter"): "reading.rule.rectangle-perimeter",
    ("rectangle", "area"): "reading.rule.rectangle-area",
    ("rectangle", ""): "reading.rule.rectangle",
    ("square", "perimeter"): "reading.rule.square-perimeter",
    ("square", "area"): "reading.rule.square-area",
    ("square", ""): "reading.rule.square",
    ("triangle", "perimeter"): "reading.rule.triangle-perimeter",
    ("triangle", "area"): "reading.rule.triangle-area",
    ("right-triangle", "perimeter"): "reading.rule.right-triangle-perimeter",
    ("right-triangle", "area"): "reading.rule.right-triangle-area",
    ("right-triangle", ""): "reading.rule.right-triangle",
    ("parallelogram", "area"): "reading.rule.parallelogram-area",
    ("trapezoid", "area"): "reading.rule.trapezoid-area",
    ("circle", "circumference"): "reading.rule.circle-circumference",
    ("circle", "area"): "reading.rule.circle-area",
    ("circle", ""): "reading.rule.round",
    ("box", "volume"): "reading.rule.box-volume",
    ("box", "surface"): "reading.rule.box-surface",
    ("cube", "volume"): "reading.rule.cube-volume",
    ("cube", "surface"): "reading.rule.cube-surface",
    ("cylinder", "volume"): "reading.rule.cylinder-volume",
    ("cylinder", "surface"): "reading.rule.cylinder-surface",
    ("cylinder", "mantle"): "reading.rule.cylinder-mantle",
    ("cylinder", ""): "reading.rule.round",
    ("cone", "volume"): "reading.rule.cone-volume",
    ("cone", ""): "reading.rule.round",
    ("sphere", "volume"): "reading.rule.sphere-volume",
    ("sphere", "surface"): "reading.rule.sphere-surface",
    ("sphere", ""): "reading.rule.round",
    ("list", "mean"): "reading.rule.mean",
    ("list", "median"): "reading.rule.median",
    ("list", "mode"): "reading.rule.mode",
    ("list", "range"): "reading.rule.range",
    ("list", "total"): "reading.rule.total",
    ("list", "count"): "reading.rule.count",
    ("arithmetic", "term"): "reading.rule.arithmetic-term",
    ("arithmetic", "sum"): "reading.rule.arithmetic-sum",
    ("geometric", "term"): "reading.rule.geometric-term",
    ("geometric", "sum"): "reading.rule.geometric-sum",
}
"""A kind and one of its quantities → the sentence of its formula; "" → what holds of its parts."""


def kind_name(kind: str) -> Sentence:
    """A kind of things.THINGS in words."""
    return Sentence(KINDS[kind])


def part_name(part: str) -> Sentence:
    """A part or quantity in words."""
    return Sentence(PARTS[part])
