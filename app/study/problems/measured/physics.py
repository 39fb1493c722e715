"""Reads school physics: amounts by their units, what is asked, constants, a formula to use."""

import re
from collections.abc import Mapping
from functools import cache

from app.study.maths.laws.law import Setting, way_to
from app.study.maths.laws.physics import PHYSICS
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.units import UNITS, Dimension, Unit, read_unit
from app.study.problems.measured.amounts import AMOUNT, UNIT, Amount, amount, named
from app.study.problems.measured.scanning import Said, measures, said_of
from app.study.problems.tasks.measures import ByLaws, Given

_IN_UNIT = re.compile(rf"(?:,? in|,? \(in) (?P<unit>{UNIT})\)?(?= ?$| ?\.)", re.IGNORECASE)
_AMOUNT = re.compile(AMOUNT, re.IGNORECASE)
_WHATS = "force|current|power|voltage|acceleration|pressure|speed|velocity"
_HOW_MUCH = "force|work|power|energy|kinetic energy|momentum|pressure"
_WAYS = (
    (r"\bby how much (?:does|do|did|will|would) (?P<it>.*?) (?:increase|change|rise)\b", r"find \g<it>"),
    (rf"\bwhat (?P<what>{_WHATS}) (?=is |does |must |flows|acts|will |would |do )", r"what is the \g<what> "),
    (rf"\bhow much (?P<what>{_HOW_MUCH})\b", r"what is the \g<what>"),
    (r"\bhow (?:long|many seconds) (?:does|will|did|would) (?:it|the [a-z]+) take\b", "what is the time"),
    (r"\bhow far (?:does|will|did|would|has|is) ", "what is the distance "),
    (r"\bhow fast (?:is|does|will|would|was) ", "what is the speed "),
    (r"\bfrom 0 (?:m/s |km/h )?(?=to \d)", "from rest "),
    (r"\bwith what (?P<what>speed|velocity) (?=does |will )", r"what is the \g<what> "),
    (r"[()]", " "),
)
_BARE_POWER = re.compile(r"(?<=[a-z]) ?([23])$")
_USE = re.compile(
    r"[,.]? ?\b(?:use|using|by using|from) (?:the )?(?:formula|equation)?:? ?"
    r"(?P<formula>[a-zρλ](?: ?\^ ?2)? ?= ?[a-z0-9ρλ +½/^*().{}\\-]+)$",
    re.IGNORECASE,
)
_SAID_FORMULAS = (
    "v=u+at s=ut+at^2/2 v^2=u^2+2as f=ma w=mg p=mv p=f/a v=ir p=vi p=iv p=w/t w=fd w=fs d=m/v ρ=m/v v=fλ "
    "e=mv^2/2 e=mgh f=kx m=fd q=it p=i^2r p=ρgh s=(u+v)t/2"
)
_FORMULAS = frozenset(_SAID_FORMULAS.split())
_SI = {
    "length": "m", "area": "m^2", "volume": "m^3", "time": "s", "speed": "m/s", "acceleration": "m/s^2",
    "mass": "kg", "force": "N", "energy": "J", "power": "W", "pressure": "Pa", "current": "A", "voltage": "V",
    "resistance": "Ω", "charge": "C", "frequency": "Hz", "density": "kg/m^3", "momentum": "kg m/s",
    "moment": "N m", "stiffness": "N/m",
}  # fmt: skip


def physics(text: str, chinese: bool = False) -> ByLaws | None:
    """The task in `text`, which is in one spelling; None where it is not understood. Raises NotUnderstood."""
    asked: Unit | None = None
    used = _USE.search(text)
    if used and _plain(used["formula"]) in _FORMULAS:
        text = text[: used.start()]
    for pattern, said in _WAYS:
        text = re.sub(pattern, said, text, flags=re.IGNORECASE)
    if found := _IN_UNIT.search(text):
        asked = named(found["unit"])
        text = text[: found.start()] + text[found.end() :]
    spoken_of = _dimensions(text)
    for setting in PHYSICS:
        if not spoken_of or not spoken_of <= _measured_in(setting):
            continue
        called = setting.chinese if chinese else setting.called
        if called and not re.search(called, text, re.IGNORECASE):
            continue
        said_here = said_of(setting, text, chinese)
        task = None if said_here is None else _task(said_here, asked)
        if task is not None:
            return task
    return None


def _dimensions(text: str) -> frozenset[Dimension]:
    """What the amounts of the text measure, as far as they have units."""
    found = (amount(each[0]).unit for each in _AMOUNT.finditer(text))
    return frozenset(unit.dimension for unit in found if unit is not None)


@cache
def _measured_in(setting: Setting) -> frozenset[Dimension]:
    return frozenset(_unit(_SI[size.measures]).dimension for size in setting.sizes)


def _plain(formula: str) -> str:
    """A formula without its spaces, a half as /2 behind it: s = ut + ½at² as s=ut+at^2/2."""
    text = re.sub(r"[\s*·]", "", formula.lower().replace("²", "^2"))
    return re.sub(r"(?:½|\(1/2\)|1/2|0\.5)([a-z]+(?:\^2)?)", r"\1/2", text)


def _task(said: Said, asked: Unit | None) -> ByLaws | None:
    setting, amounts = said.setting, said.given
    wanted = next((letter for letter in said.wanted if letter not in amounts), None)
    if wanted is None or way_to(setting, amounts, wanted) is None:
        return None
    if not all(measures(setting.size(letter), each) for letter, each in amounts.items()):
        return None
    bases = _bases(setting, amounts, wanted, asked)
    unit = bases.get(wanted)
    if unit is None or (asked is not None and asked.dimension != unit.dimension):
        return None
    rows = tuple(Given(letter, each.number, each.unit, bases[letter]) for letter, each in amounts.items())
    same = asked is None or (asked.factor, asked.pi) == (unit.factor, unit.pi)
    return ByLaws(
        setting.name, wanted, rows, asked if asked and same else unit, asked=None if same else asked
    )


def _bases(
    setting: Setting, amounts: Mapping[str, Amount], wanted: str, asked: Unit | None
) -> dict[str, Unit]:
    """SI units; a density in those of the mass and the volume that go with it."""
    units = {size.letter: _unit(_SI[size.measures]) for size in setting.sizes}
    if setting.name != "density":
        return units
    unit = asked if wanted == "d" else amounts["d"].unit if "d" in amounts else None
    if unit is None:
        top, bottom = amounts["m"].unit, amounts["V"].unit
        assert top is not None
        assert bottom is not None
        unit = _unit(f"{top.name}/{bottom.name}")
    over, _, under = unit.name.partition("/")
    parts = [read_unit(tokenize(_BARE_POWER.sub(r"^\1", part.strip()))) for part in (over, under)]
    if parts[0] is None or parts[1] is None:
        return units
    return units | {"d": unit, "m": parts[0], "V": parts[1]}


def _unit(name: str) -> Unit:
    unit = UNITS.get(name) or read_unit(tokenize(name))
    assert unit is not None, name
    return unit
