"""Units of measure that school answers carry, with exact factors."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from app.study.maths.parsing.tokens import Token

Dimension = tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True)
class Unit:
    """`factor`·π^`pi` base units of `dimension` (a degree is π/180), raised by `offset` (temperatures)."""

    name: str
    factor: Fraction
    dimension: Dimension
    offset: Fraction = Fraction(0)
    pi: int = 0


def _dimension(**powers: int) -> Dimension:
    return tuple(sorted((name, Fraction(power)) for name, power in powers.items()))


_LENGTH, _AREA, _VOLUME = _dimension(length=1), _dimension(length=2), _dimension(length=3)
_MASS, _TIME, _SPEED = _dimension(mass=1), _dimension(time=1), _dimension(length=1, time=-1)
_ANGLE = _dimension(angle=1)
_FORCE = _dimension(mass=1, length=1, time=-2)
_ENERGY = _dimension(mass=1, length=2, time=-2)
_POWER = _dimension(mass=1, length=2, time=-3)
_PRESSURE = _dimension(mass=1, length=-1, time=-2)

# Spellings, factor, dimension. A spelling of one or two letters counts with its case as written here.
_TABLE: list[tuple[str, str, Dimension]] = [
    ("nm nanometer nanometers nanometre nanometres", "1e-9", _LENGTH),
    ("µm um micrometer micrometers micron microns", "1e-6", _LENGTH),
    ("mm millimeter millimeters millimetre millimetres", "1/1000", _LENGTH),
    ("cm centimeter centimeters centimetre centimetres cms", "1/100", _LENGTH),
    ("dm decimeter decimeters decimetre decimetres", "1/10", _LENGTH),
    ("m meter meters metre metres", "1", _LENGTH),
    ("km kilometer kilometers kilometre kilometres kms", "1000", _LENGTH),
    ("in inch inches ″", "254/10000", _LENGTH),
    ("ft foot feet ′", "3048/10000", _LENGTH),
    ("yd yard yards yds", "9144/10000", _LENGTH),
    ("mi mile miles", "1609344/1000", _LENGTH),
    ("ha hectare hectares", "10000", _AREA),
    ("acre acres", "40468564224/10000000", _AREA),
    ("ml mL milliliter milliliters millilitre millilitres cc", "1/1000000", _VOLUME),
    ("cl cL centiliter centilitre centiliters centilitres", "1/100000", _VOLUME),
    ("dl dL", "1/10000", _VOLUME),
    ("l L liter liters litre litres", "1/1000", _VOLUME),
    ("kl kL kiloliter kilolitre", "1", _VOLUME),
    ("gal gallon gallons", "3785411784/1000000000000", _VOLUME),
    ("qt quart quarts", "946352946/1000000000000", _VOLUME),
    ("pt pint pints", "473176473/1000000000000", _VOLUME),
    ("cup cups", "2365882365/10000000000000", _VOLUME),
    ("oz ounce ounces", "28349523125/1000000000000", _MASS),
    ("mg milligram milligrams", "1/1000000", _MASS),
    ("g gram grams gramme grammes gm", "1/1000", _MASS),
    ("kg kilogram kilograms kilo kilos kgs", "1", _MASS),
    ("t tonne tonnes", "1000", _MASS),
    ("ton tons", "1000", _MASS),
    ("lb lbs pound pounds", "45359237/100000000", _MASS),
    ("ms millisecond milliseconds", "1/1000", _TIME),
    ("s sec secs second seconds", "1", _TIME),
    ("min mins minute minutes", "60", _TIME),
    ("h hr hrs hour hours", "3600", _TIME),
    ("d day days", "86400", _TIME),
    ("week weeks wk wks", "604800", _TIME),
    ("month months", "1", _dimension(month=1)),
    ("yr yrs year years", "12", _dimension(month=1)),
    ("decade decades", "120", _dimension(month=1)),
    ("century centuries", "1200", _dimension(month=1)),
    ("mph", "44704/100000", _SPEED),
    ("kmh kph kmph", "1000/3600", _SPEED),
    ("mps", "1", _SPEED),
    ("knot knots", "1852/3600", _SPEED),
    ("N newton newtons", "1", _FORCE),
    ("kN kilonewton kilonewtons", "1000", _FORCE),
    ("J joule joules", "1", _ENERGY),
    ("kJ kilojoule kilojoules", "1000", _ENERGY),
    ("MJ megajoule megajoules", "1000000", _ENERGY),
    ("kWh", "3600000", _ENERGY),
    ("W watt watts", "1", _POWER),
    ("kW kilowatt kilowatts", "1000", _POWER),
    ("MW megawatt megawatts", "1000000", _POWER),
    ("Pa pascal pascals", "1", _PRESSURE),
    ("kPa kilopascal kilopascals", "1000", _PRESSURE),
    ("Hz hertz", "1", _dimension(time=-1)),
    ("kHz kilohertz", "1000", _dimension(time=-1)),
    ("MHz megahertz", "1000000", _dimension(time=-1)),
    ("A amp amps ampere amperes", "1", _dimension(current=1)),
    ("mA milliamp milliamps milliampere milliamperes", "1/1000", _dimension(current=1)),
    ("C coulomb coulombs", "1", _dimension(current=1, time=1)),
    ("V volt volts", "1", _dimension(mass=1, length=2, time=-3, current=-1)),
    ("Omega Ω ohm ohms", "1", _dimension(mass=1, length=2, time=-3, current=-2)),
    ("mol mole moles", "1", _dimension(amount=1)),
    ("bit bits", "1/8", _dimension(information=1)),
    ("B byte bytes", "1", _dimension(information=1)),
    ("KB kB kilobyte kilobytes", "1000", _dimension(information=1)),
    ("MB megabyte megabytes", "1000000", _dimension(information=1)),
    ("GB gigabyte gigabytes", "1000000000", _dimension(information=1)),
    ("K kelvin kelvins", "1", _dimension(temperature=1)),
    ("rad rads radian radians", "1", _ANGLE),
    ("turn turns revolution revolutions", "2", _ANGLE),
    ("\\$ $ dollar dollars usd USD bucks buck", "1", _dimension(usd=1)),
    ("¢ cent cents", "1/100", _dimension(usd=1)),
    ("€ euro euros eur EUR", "1", _dimension(eur=1)),
    ("£ gbp GBP quid", "1", _dimension(gbp=1)),
    ("penny pence p", "1/100", _dimension(gbp=1)),
    ("¥ yuan rmb RMB cny CNY", "1", _dimension(cny=1)),
    ("yen jpy JPY", "1", _dimension(jpy=1)),
    ("rupee rupees inr INR Rs rs", "1", _dimension(inr=1)),
]  # fmt: skip

_PI_UNITS = {"turn", "turns", "revolution", "revolutions"}
UNITS: dict[str, Unit] = {}
for _spellings, _factor, _dim in _TABLE:
    _names = _spellings.split()
    for _name in _names:
        UNITS[_name] = Unit(_names[0], Fraction(_factor), _dim, pi=1 if _name in _PI_UNITS else 0)
DEGREE = Unit("°", Fraction(1, 180), _ANGLE, pi=1)
UNITS["°"] = UNITS["deg"] = UNITS["degree"] = UNITS["degrees"] = DEGREE
_CELSIUS = Unit("°C", Fraction(1), _dimension(temperature=1), offset=Fraction(27315, 100))
_FAHRENHEIT = Unit("°F", Fraction(5, 9), _dimension(temperature=1), offset=Fraction(45967, 180))

HOURS_AND_MINUTES = Unit("h and min", Fraction(3600), _TIME)  # written 3 h 35 min

CURRENCY_SIGNS = {"$", "\\$", "€", "£", "¥"}
_SCALES = {
    "c": _CELSIUS,
    "celsius": _CELSIUS,
    "centigrade": _CELSIUS,
    "f": _FAHRENHEIT,
    "fahrenheit": _FAHRENHEIT,
}
_BEFORE = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_AFTER = {"squared": 2, "cubed": 3}
_SIGNS = {"/": -1, "per": -1, "*": 1}
_ARTICLES = {"a", "an", "each"}  # 3 metres a second
_EXPONENT = re.compile(r"\^ (?:[{(] )?(- )?(\d) (?:[})] )?")
_SHORT_AREAS = {"sqm": ("m", 2), "sqft": ("ft", 2), "sqcm": ("cm", 2), "sqkm": ("km", 2)}


def unit_named(word: str) -> Unit | None:
    """The unit that `word` spells; long names in any case, short ones only in their own."""
    return UNITS.get(word) or (UNITS.get(word.lower()) if len(word) > 2 else None)


class _Product(NamedTuple):
    """Units multiplied so far."""

    units: int = 0
    factor: Fraction = Fraction(1)
    pi: int = 0
    powers: tuple[tuple[str, Fraction], ...] = ()

    def times(self, unit: Unit, power: int) -> "_Product":
        powers = dict(self.powers)
        for name, exponent in unit.dimension:
            powers[name] = powers.get(name, Fraction(0)) + exponent * power
        return _Product(
            self.units + 1, self.factor * unit.factor**power, self.pi + unit.pi * power, tuple(powers.items())
        )

    def named(self, name: str) -> Unit:
        kept = tuple(sorted((dimension, power) for dimension, power in self.powers if power))
        return Unit(name, self.factor, kept, pi=self.pi)


def read_unit(tokens: Sequence[Token]) -> Unit | None:
    """The unit that all of `tokens` spell: km/h, m s^-1, square metres, miles per hour, °C. None if none."""
    tokens = [token for token in tokens if token.text != "."]  # sq. in.
    texts = [token.text for token in tokens]
    return _temperature(texts) or _product(tokens, " ".join(texts))


def _temperature(texts: list[str]) -> Unit | None:
    degrees = len(texts) == 2 and texts[0] in {"°", "degrees", "degree"}
    return _SCALES.get(texts[1].lower()) if degrees else None


def _product(tokens: list[Token], name: str) -> Unit | None:
    product, sign, pending, at = _Product(), 1, 1, 0
    while at < len(tokens):
        text = tokens[at].text
        at += 1
        if text in _BEFORE:
            pending = _BEFORE[text]
        elif text in _SIGNS and product.units and at < len(tokens):
            sign = _SIGNS[text]
        elif not (text in _ARTICLES and sign < 0):
            spelled, power = _SHORT_AREAS.get(text, (text, pending))
            unit = unit_named(spelled)
            if unit is None or unit.offset:
                return None
            written, used = _power(tokens[at:])
            product, pending, at = product.times(unit, power * written * sign), 1, at + used
    return product.named(name) if product.units and pending == 1 else None


def _power(tokens: Sequence[Token]) -> tuple[int, int]:
    """The exponent after a unit (m^2, m^{2}, s^-1, metres squared, cm2) and how many tokens it takes up."""
    if not tokens:
        return 1, 0
    first = tokens[0]
    if first.text in _AFTER:
        return _AFTER[first.text], 1
    if first.text in {"2", "3"} and not first.space:
        return int(first.text), 1
    raised = _EXPONENT.match(" ".join(token.text for token in tokens[:5]) + " ")
    return (int(f"{'-' if raised[1] else ''}{raised[2]}"), len(raised[0].split())) if raised else (1, 0)
