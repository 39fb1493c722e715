"""Reads a problem about measured things; wholly, or not at all."""

import re
from collections.abc import Callable

from app.study.maths.errors import TooLarge
from app.study.maths.parsing.spelling import respelled
from app.study.maths.tree import Unreadable
from app.study.problems.courtesy import without_courtesy
from app.study.problems.described.pieces import pieces
from app.study.problems.entering import without_marks
from app.study.problems.instructions import without_instructions
from app.study.problems.measured.amounts import NotUnderstood, with_prices
from app.study.problems.measured.angle_pairs import angle_pair
from app.study.problems.measured.everyday import everyday
from app.study.problems.measured.figures import figure
from app.study.problems.measured.maps import on_map
from app.study.problems.measured.physics import physics
from app.study.problems.measured.similar import similar
from app.study.problems.measured.sums import amounts
from app.study.problems.tasks.base import Task

MOST_LETTERS = 500
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_WORTH_TRYING = re.compile(
    r"\d|square|triangle|angle|polygon|gon\b|half|quarter|how many|多边形|边形|角",
    re.IGNORECASE,
)
_ROUNDED = re.compile(
    r",? ?\(?(?:giving|round(?:ed)?|correct|accurate)?[a-z ]{0,30}?to the nearest [a-z]+(?: [a-z]+)?\)?$",
    re.IGNORECASE,
)
_UNITS = (
    ("平方千米", "km^2"), ("平方厘米", "cm^2"), ("平方分米", "dm^2"), ("平方米", "m^2"), ("立方厘米", "cm^3"),
    ("立方分米", "dm^3"), ("千克/立方米", "kg/m^3"), ("克/立方厘米", "g/cm^3"), ("立方米", "m^3"),
    ("米/秒", "m/s"), ("千米/时", "km/h"), ("千米", "km"), ("公里", "km"), ("厘米", "cm"), ("分米", "dm"),
    ("毫米", "mm"), ("米", "m"), ("度", "°"), ("千克", "kg"), ("公斤", "kg"), ("克", "g"), ("牛顿", "N"),
    ("牛", "N"), ("焦耳", "J"), ("焦", "J"), ("瓦特", "W"), ("瓦", "W"), ("帕斯卡", "Pa"), ("帕", "Pa"),
    ("伏特", "V"), ("伏", "V"), ("安培", "A"), ("安", "A"), ("欧姆", "Ω"), ("欧", "Ω"), ("赫兹", "Hz"),
    ("赫", "Hz"), ("秒", "s"),
)  # fmt: skip


def read(text: str) -> Task | None:
    """The task in `text`; None when any part of it is not understood. Raises nothing."""
    if len(text) > MOST_LETTERS or not _WORTH_TRYING.search(text):
        return None
    try:
        chinese = bool(_CHINESE.search(text))
        if chinese:
            line = _in_latin_units(text)
            return figure(line, chinese) or physics(line, chinese)
        line = _one_line(text)
        return (
            angle_pair(line)
            or similar(line)
            or on_map(line)
            or _first_of(amounts, line)
            or figure(line, chinese)
            or everyday(line)
            or physics(line)
        )
    except (NotUnderstood, Unreadable, TooLarge, RecursionError, ValueError):
        return None


def _first_of(reads: Callable[[str], Task | None], text: str) -> Task | None:
    try:
        return reads(text)
    except Unreadable:
        return None


def _one_line(text: str) -> str:
    """The sentences in one spelling, without what only says how to answer."""
    said = (without_courtesy(_bare(piece.text)) for piece in pieces(with_prices(text)))
    return _ROUNDED.sub("", " . ".join(said))


def _bare(sentence: str) -> str:
    """`sentence` without how to answer: to 1 d.p., in terms of π."""
    return without_instructions(without_marks(sentence))


def _in_latin_units(text: str) -> str:
    text = "".join(respelled(text).split())
    for name, unit in _UNITS:
        text = re.sub(rf"(?<=\d){name}", f" {unit} ", text)
    return text.removeprefix("请").rstrip(".?! ")
