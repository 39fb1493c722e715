"""Reads problems about a figure or a solid: its sizes are given, one other is asked for."""

import re

from app.study.maths.laws.law import Setting, way_to
from app.study.maths.laws.plane import FIGURES
from app.study.maths.laws.solids import SOLIDS
from app.study.maths.tree import Node
from app.study.maths.units import UNITS, Unit
from app.study.problems.expressions import expression
from app.study.problems.measured.amounts import Amount, is_percent, length_of, power_of_length
from app.study.problems.measured.scanning import Said, said_of
from app.study.problems.tasks.measures import ByLaws, Given

_POWERS = {"length": 1, "area": 2, "volume": 3}
_PI_NUMBER = r"3\.14(?:16|159)?|22/7"
_PI = re.compile(
    r"[,.(]? ?\(?(?:please )?(?:(?:use|using|take|taking|let|with) )?(?:π|pi) ?(?:as|to be|=|≈|for) ?"
    rf"(?P<pi>{_PI_NUMBER})( for π)?\)?"
    rf"|[,.(]? ?\(?(?:use|using|take) (?P<pi2>{_PI_NUMBER}) (?:for|as) π\)?"
    r"|\(?π ?取 ?(?P<pi3>3\.14)\)?",
    re.IGNORECASE,
)
_NOUNS = (
    r"(?:vegetable |flower |swimming |dance |play)?(?:garden|field|room|lawn|pool|plot|park|floor|table|"
    r"carpet|rug|ground|patio|yard|window|picture|poster|frame|(?:sheet|piece) of paper|wall|tile|door|pond|"
    r"plate|tablecloth|track|court|pen|card|farm|sign|sail|screen|stage|deck|wheel|pizza|disc|disk|mat|bed)s?"
)
_BODIES = (
    r"(?:box|(?:fish |water )?tank|container|block|carton|can|tin|pipe|silo|glass|cup|room|aquarium|crate"
    r"|ball|balloon|tent|hat)"
)
_SHAPED = (
    ("rectangular", _NOUNS, "rectangle"),
    ("square", _NOUNS, "square"),
    ("circular", _NOUNS, "circle"),
    ("round", _NOUNS, "circle"),
    ("triangular", _NOUNS, "triangle"),
    ("rectangular", _BODIES, "box"),
    ("cylindrical", _BODIES, "cylinder"),
    ("conical", _BODIES, "cone"),
    ("spherical", _BODIES, "sphere"),
    ("cubical", _BODIES, "cube"),
)
_POLYGONS = {
    "triangle": 3, "quadrilateral": 4, "pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8, "nonagon": 9,
    "decagon": 10, "dodecagon": 12,
}  # fmt: skip
_CHINESE_SIDES = dict(zip("三四五六七八九十", range(3, 11), strict=True))
_NAMED_POLYGON = re.compile(
    rf"(?P<a>an? |the )?(?P<regular>regular )?(?P<name>{'|'.join(_POLYGONS)})s?(?![a-z])", re.IGNORECASE
)


def figure(text: str, chinese: bool) -> ByLaws | None:
    """The task in `text`, which is in one spelling; None where it is not understood."""
    pi = _PI.search(text)
    number: Node | None = None
    if pi:
        number = expression(pi["pi"] or pi["pi2"] or pi["pi3"])
        text = text[: pi.start()] + text[pi.end() :]
    text = _by_shape(text) if not chinese else text
    for setting in (*FIGURES, *SOLIDS):
        said = said_of(setting, _with_sides(text, chinese) if setting.name == "polygon" else text, chinese)
        task = None if said is None else _task(said, number)
        if task is not None and not (setting.name == "polygon" and _is_irregular(task, text)):
            return task
    return None


def _is_irregular(task: ByLaws, text: str) -> bool:
    """Whether one angle is asked for of a polygon whose angles may differ."""
    letters = {task.wanted, *(given.letter for given in task.given)}
    return bool(letters & {"a", "x"}) and not re.search(r"regular|正|equilateral", text, re.IGNORECASE)


def _by_shape(text: str) -> str:
    """A rectangular garden as a rectangle, the garden as the rectangle."""
    for adjective, nouns, shape in _SHAPED:
        found = re.search(rf"\b{adjective} (?P<noun>{nouns})\b", text, re.IGNORECASE)
        if found:
            text = re.sub(
                rf"\b(?:{adjective} )?{re.escape(found['noun'])}\b", shape, text, flags=re.IGNORECASE
            )
            break
    return text


def _with_sides(text: str, chinese: bool) -> str:
    """A hexagon as a polygon with 6 sides."""
    if chinese:
        return re.sub(
            r"(正)?([三四五六七八九十])边形",
            lambda found: f"{found[1] or ''}多边形边数{_CHINESE_SIDES[found[2]]}的",
            text,
        )
    text = re.sub(r"\b(\d+)-(?:gon|sided polygon)\b", r"polygon with \1 sides", text)
    return _NAMED_POLYGON.sub(lambda found: f"polygon with {_POLYGONS[found['name'].lower()]} sides", text, 1)


def _task(said: Said, pi: Node | None) -> ByLaws | None:
    setting, amounts = said.setting, said.given
    wanted = next((letter for letter in said.wanted if letter not in amounts), None)
    if wanted is None or way_to(setting, amounts, wanted) is None:
        return None
    if len(said.wanted) > 1 and setting.name == "triangle":
        return None
    length = _length(setting, amounts)
    rows = []
    for letter, each in amounts.items():
        base = _base(setting, letter, length)
        if not _fits(setting, letter, each, base):
            return None
        rows.append(Given(letter, each.number, each.unit, base if each.unit else None))
    return ByLaws(setting.name, wanted, tuple(rows), _base(setting, wanted, length), pi)


def _length(setting: Setting, amounts: dict[str, Amount]) -> Unit | None:
    """The unit of lengths: that of the first amount with one."""
    units = (each.unit for letter, each in amounts.items() if setting.size(letter).measures in _POWERS)
    return next((length for unit in units if unit and (length := length_of(unit))), None)


def _base(setting: Setting, letter: str, length: Unit | None) -> Unit | None:
    measures = setting.size(letter).measures
    if measures == "angle":
        return UNITS["°"]
    return power_of_length(length, _POWERS[measures]) if length and measures in _POWERS else None


def _fits(setting: Setting, letter: str, each: Amount, base: Unit | None) -> bool:
    """Whether the amount measures what its name says; all have units or none has."""
    measures = setting.size(letter).measures
    if is_percent(each.number):
        return False
    if measures == "count":
        return each.unit is None
    if measures == "angle":
        return each.unit == UNITS["°"] or (each.unit is None and setting.name == "triangle-angles")
    if each.unit is None or base is None:
        return each.unit is base
    return each.unit.dimension == base.dimension
