"""Reads more ways to ask for an amount in another unit, also where somebody's height or way is told."""

import re
from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Quantity
from app.study.answers.reading import readings
from app.study.maths.conversion import in_unit
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import minus, number
from app.study.maths.units import UNITS, Unit, read_unit
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import Convert
from app.study.problems.wordings.wording import Slots, Wording

_TEMPERATURES = {"celsius": "°C", "centigrade": "°C", "fahrenheit": "°F", "°c": "°C", "°f": "°F"}
_US_TON = 2000 * UNITS["lb"].factor
_FLUID_OUNCE = Fraction("29.5735295625") / 10**6  # m³


def _unit(text: str) -> Unit | None:
    """A unit, a temperature's scale without its word degrees too."""
    text = text.strip(" .?").removeprefix("degrees ").removeprefix("degree ")
    scale = _TEMPERATURES.get(text.lower().replace(" ", ""))
    return read_unit(tokenize(f"° {scale[1]}" if scale else text))


def _convert(slots: Slots) -> Convert | None:
    unit = _unit(slots["unit"])
    amounts = (one for one in readings(slots["amount"]) if isinstance(one, Quantity))
    amount = next((one for one in amounts if one.unit), None)
    if unit is None or amount is None or amount.unit is None or HOURS_AND_MINUTES.search(slots["amount"]):
        return None  # hours and minutes are times.py's
    amount, unit = _american(amount, unit)
    assert amount.unit is not None
    return Convert(amount, unit) if amount.unit.dimension == unit.dimension else None


def _american(amount: Quantity, unit: Unit) -> tuple[Quantity, Unit]:
    """A ton beside pounds is the short one; ounces beside a volume are fluid ones."""
    assert amount.unit is not None
    pair: tuple[Unit, ...] = amount.unit, unit
    names = [each.name.lower().rstrip("s") for each in pair]
    if "ton" in names and {"lb", "lbs", "pound", "oz", "ounce"} & {*names, *(each.name for each in pair)}:
        pair = tuple(replace(each, factor=_US_TON) if name == "ton" else each
                     for each, name in zip(pair, names, strict=True))  # fmt: skip
    elif pair[0].dimension != pair[1].dimension and {"oz", "ounce"} & set(names):
        volume = next(each for each, name in zip(pair, names, strict=True) if name not in {"oz", "ounce"})
        if volume.dimension == UNITS["l"].dimension:
            pair = tuple(replace(each, factor=_FLUID_OUNCE, dimension=volume.dimension)
                         if name in {"oz", "ounce"} else each
                         for each, name in zip(pair, names, strict=True))  # fmt: skip
    return replace(amount, unit=pair[0]), pair[1]


HOURS_AND_MINUTES = re.compile(r"\d ?h[a-z]*\b.*\d ?min", re.IGNORECASE)
"""An amount that is read as a span of time (times.py)."""

_TELLING = "([a-z′]+,? ){1,12}?(almost |about |exactly |only |just )?"

_THING = "(the |an? |his |her |their |my |our )?[a-z′-]+( [a-z′-]+){0,4}?"


def _difference(slots: Slots) -> Convert | Evaluate | None:
    """How much one amount is more than another, in a unit."""
    unit = _unit(slots["unit"])
    pair = [next((each for each in readings(slots[name]) if isinstance(each, Quantity) and each.unit), None)
            for name in ("amount", "less")]  # fmt: skip
    if unit is None or None in pair:
        return None
    trees = []
    for each in pair:
        if each is None or each.unit is None or each.unit.dimension != unit.dimension:
            return None
        trees.append(in_unit(each.tree, each.unit, unit))
    values = [rational(tree) for tree in trees]
    if None in values:
        return None
    first, second = (number(value, _places(value)) for value in values if value is not None)
    return Evaluate(minus(first, second))


def _places(value: Fraction) -> int | None:
    return next((n for n in range(1, 7) if value.denominator > 1 and (value * 10**n).denominator == 1), None)


WORDINGS = (
    Wording(
        _THING + " is {amount:measured} (?P<how>tall|long|high|heavy|old|wide)\\. " + _THING + " is "
        "{less:measured} (?P=how)\\. "
        "how much (taller|longer|higher|heavier|older|wider) is [a-z′ ]+ than [a-z′ ]+? \\(?in "
        "{unit:word}\\)?",
        _difference,
        {
            "Ann is 1.7 meters tall. Her sister is 90 centimeters tall. How much taller is Ann than her "
            "sister in meters?": "evaluate 1.7 - 0.9"
        },
    ),
    Wording(
        "[a-z′ ,]*?(was|is) (in )?{amount:measured}( away)?\\. how many {unit:word} (until|to|is it to) "
        "[a-z ]+",
        _convert,
        {
            "A sign said the next town was in 50 kilometers. How many miles until the next town?": (
                "convert 50 kilometers to miles"
            ),
        },
    ),
    Wording(
        "(convert|change|turn|give|write|express|put|help me with this)? ?:? ?{amount:amount} "
        "(in|to|into) {unit:unit}",
        _convert,
        {
            "Give 3 cm in mm.": "convert 3 cm to mm",
            "510 ml to cl": "convert 510 ml to cl",
            "Convert: 272 grams to kg": "convert 272 grams to kg",
            "Convert 50°F to Celsius": "convert 50 °F to °C",
        },
    ),
    Wording(
        "{amount:amount} ?= ?\\??_* ?{unit:unit}", _convert, {"9 cl = ? litres": "convert 9 cl to litres"}
    ),
    Wording(
        "{amount:amount} (is|are|equals?) how many {unit:unit}",
        _convert,
        {"7.1 kg is how many g?": "convert 7.1 kg to g"},
    ),
    Wording(
        "I have {amount:amount}\\. how much is that in {unit:unit}",
        _convert,
        {"I have 3 tonnes. How much is that in kg?": "convert 3 tonnes to kg"},
    ),
    Wording(
        "an? \\w+ (lasts|takes|is|weighs|holds) {amount:amount}\\. how many {unit:unit} is that",
        _convert,
        {"A film lasts 2 hours. How many minutes is that?": "convert 2 hours to minutes"},
    ),
    Wording(
        _TELLING + "{amount:measured}( (tall|long|wide|high|heavy|old|away|from [a-z]+))?\\. "
        "(convert|change|express|write) "
        "(the|his|her|its|their|this|that) [a-z]+ (in|to|into) {unit:unit}",
        _convert,
        {
            "Ana lives 2 miles from school. Convert the distance to feet.": "convert 2 miles to feet",
            "Tom is 6 feet tall. Convert his height to inches.": "convert 6 feet to inches",
        },
    ),
)
