"""Reads problems about journeys, interest and prices: amounts by their units or names, and what is asked."""

import re

from app.study.maths.laws.everyday import COMPOUND_INTEREST, EVERYDAY, MOTION, YEARLY_INTEREST
from app.study.maths.laws.law import Setting, way_to
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import number
from app.study.maths.units import UNITS, Unit, read_unit
from app.study.problems.measured.amounts import UNIT, Amount, named
from app.study.problems.measured.scanning import Said, measures, said_of
from app.study.problems.tasks.measures import ByLaws, Given

_LENGTHS = ("km", "m", "mi", "ft", "cm", "yd", "in", "mm")
_TIMES = ("h", "s", "min")
_IN_UNIT = re.compile(rf"(?:,? in|,? \(in) (?P<unit>{UNIT})\)?(?= ?$| ?\.)", re.IGNORECASE)
_HOW_MANY = re.compile(r"how many (?P<unit>[a-z]+)", re.IGNORECASE)
_FREQUENCY = re.compile(
    r",? ?(?:that is |which is |and (?:is )?|interest )?(?:is )?compound(?:ed|ing)? "
    r"(?P<often>annually|yearly|once a year|every year|semi-?annually|half-?yearly|twice a year|quarterly"
    r"|monthly|weekly|daily)",
    re.IGNORECASE,
)
_A_YEAR = {
    "annually": 1, "yearly": 1, "once a year": 1, "every year": 1, "semiannually": 2, "halfyearly": 2,
    "twice a year": 2, "quarterly": 4, "monthly": 12, "weekly": 52, "daily": 365,
}  # fmt: skip


def everyday(text: str) -> ByLaws | None:
    """The task in `text`, which is in one spelling; None where it is not understood."""
    asked: Unit | None = None
    if found := _IN_UNIT.search(text):
        asked = named(found["unit"])
        text = text[: found.start()] + text[found.end() :]
    often, text = _frequency(text)
    for setting in EVERYDAY:
        if not _is_spoken_of(setting, often, text):
            continue
        said = said_of(setting, text, False)
        task = None if said is None else _task(said, asked, often, text)
        if task is not None:
            return task
    return None


def _is_spoken_of(setting: Setting, often: int | None, text: str) -> bool:
    """Whether the text says that it is about such things: it may leave out who moves."""
    if setting in {COMPOUND_INTEREST, YEARLY_INTEREST}:
        if (setting is COMPOUND_INTEREST) != (often is not None and often > 1):
            return False
        return often is not None or "compound" in text.lower()
    return setting is MOTION or bool(re.search(rf"\b(?:{setting.called})\b", text, re.IGNORECASE))


def _frequency(text: str) -> tuple[int | None, str]:
    found = _FREQUENCY.search(text)
    if found is None:
        return None, text
    return _A_YEAR[found["often"].lower().replace("-", "")], text[: found.start()] + text[found.end() :]


def _task(said: Said, asked: Unit | None, often: int | None, text: str) -> ByLaws | None:
    setting, amounts = said.setting, said.given
    if setting is COMPOUND_INTEREST:
        amounts = {**amounts, "n": Amount(number(often or 1))}
    wanted = next((letter for letter in said.wanted if letter not in amounts), None)
    if wanted is None or way_to(setting, amounts, wanted) is None:
        return None
    if not all(_fits(setting, letter, each) for letter, each in amounts.items()):
        return None
    if (how_many := _HOW_MANY.search(text)) and asked is None:
        asked = named(how_many["unit"])
    bases = _moving(amounts, wanted, asked) if setting is MOTION else _bases(setting, amounts, asked)
    if bases is None:
        return None
    rows = tuple(
        Given(letter, each.number, each.unit, bases.get(letter) if each.unit else None)
        for letter, each in amounts.items()
    )
    return ByLaws(setting.name, wanted, rows, bases.get(wanted))


def _fits(setting: Setting, letter: str, each: Amount) -> bool:
    size = setting.size(letter)
    return size.measures == "count" or measures(size, each)


def _bases(setting: Setting, amounts: dict[str, Amount], asked: Unit | None) -> dict[str, Unit] | None:
    """Money in its own currency, time in years."""
    years = UNITS["year"]
    if asked is not None and asked != years:
        return None
    currencies = {each.unit for letter, each in amounts.items() if setting.size(letter).measures == "money"}
    currencies.discard(None)
    if len(currencies) != 1:
        return None
    (money,) = currencies
    assert money is not None
    units = {"money": money, "years": years}
    return {size.letter: units[size.measures] for size in setting.sizes if size.measures in units}


def _moving(amounts: dict[str, Amount], wanted: str, asked: Unit | None) -> dict[str, Unit] | None:
    """Units of distance, speed and time that fit together."""
    speed = amounts["v"].unit if "v" in amounts else asked if wanted == "v" else None
    length, time = _parts(speed) if speed else (amounts["d"].unit, amounts["t"].unit)
    if asked is not None and wanted in {"d", "t"}:
        length, time = (asked, time) if wanted == "d" else (length, asked)
    if length is None or time is None or not _measure_a_way(length, time):
        return None
    found = _speed(length, time)
    return None if found is None else {"d": length, "t": time, "v": found}


def _measure_a_way(length: Unit, time: Unit) -> bool:
    return (length.dimension, time.dimension) == (UNITS["m"].dimension, UNITS["s"].dimension)


def _parts(speed: Unit) -> tuple[Unit | None, Unit | None]:
    """km and h of km/h."""
    for time in _TIMES:
        for length in _LENGTHS:
            if UNITS[length].factor / UNITS[time].factor == speed.factor:
                return UNITS[length], UNITS[time]
    return None, None


def _speed(length: Unit, time: Unit) -> Unit | None:
    if (length, time) == (UNITS["mi"], UNITS["h"]):
        return UNITS["mph"]
    return read_unit(tokenize(f"{length.name}/{time.name}"))
