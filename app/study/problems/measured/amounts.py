"""Amounts in the text of a problem: a number with or without its unit."""

import re
from dataclasses import dataclass
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, is_op, symbols
from app.study.maths.units import UNITS, Dimension, Unit, read_unit, unit_named
from app.study.problems.expressions import expression

_NUMBER = (
    r"(?:\d+ \d+/\d+|\d+(?:,\d{3})*(?:\.\d+)?(?: ?/ ?\d+)?|\.\d+)"
    r"(?: ?\*? ?(?:√ ?\(?\d+\)?|π)){0,2}|√ ?\(?\d+\)?|π"
)
_LENGTHS = (
    r"(?:milli|centi|deci|kilo)?met(?:er|re)s?|(?:mm|cm|dm|km|ft|yd|mi|m)(?![a-z])"
    r"|in(?![a-z])\.?(?! (?:a|an|the|its|this|\d))"
    r"|inch(?:es)?|feet|foot|yards?|miles?"
)
_POWER = r"(?: ?\^ ?\{? ?[23] ?\}?| squared| cubed|[23](?!\d)|[²³])?"
_OTHERS = (
    r"litres?|liters?|ml|°|degrees?|%|percent|(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)(?![a-z])"
    r"|(?:h|s)(?![a-z])|days?|weeks?|months?|years?|dollars|euros?|cents"
)
_POWER_SIGN = r" ?[\^²³]"
_PER = r"(?: ?/ ?| per | an? )(?:hours?|h|seconds?|s|minutes?|min)(?![a-z])"
_SPEEDS = r"(?:mph|kph|kmh)(?![a-z])"
_SYMBOL = r"(?-i:kPa|Pa|kN|Nm|N|kJ|MJ|J|kWh|kW|MW|W|kHz|MHz|Hz|mA|A|V|Ω|kg|mg|g|C)(?![a-zA-Z])"
_NAME = (
    r"(?:(?:kilo|mega|milli)?(?:newton|joule|watt|pascal|volt|gram|amp|ampere)s?|(?:kilo|mega)?hertz"
    r"|ohms?|tonnes?|coulombs?)(?![a-z])"
)
_METRE = r"(?:(?:centi|kilo|milli)?met(?:er|re)s?|(?-i:cm|km|mm|m))(?![a-z])"
_SECOND = r"(?:seconds?|(?-i:s)|hours?|(?-i:h))(?![a-z])"
_OVER = r"(?: ?/ ?| per )"
_SCIENCE = (
    rf"(?:kilograms?|kg)[ *·-]?(?:{_METRE}){_OVER}(?:{_SECOND})(?!{_POWER_SIGN})"
    rf"|(?:{_METRE}){_OVER}(?:{_SECOND})(?:{_POWER}|{_OVER}{_SECOND})|(?:newtons?"
    rf"|(?-i:N))[ *·-]?(?:{_METRE})|(?:{_SYMBOL}|{_NAME})(?:{_OVER}(?:a )?(?:(?:cubic |square "
    rf")?{_METRE}{_POWER}|kg|kilogram|litre|liter|ml)(?![a-z]))?"
)
UNIT = (
    rf"{_SCIENCE}|{_SPEEDS}|(?:(?:square|sq\.?|cubic|cu\.?) ?)?(?:{_LENGTHS}){_POWER}(?:{_PER})?"
    rf"|(?:{_OTHERS})"
)
AMOUNT = rf"\\?[$€£¥] ?{_NUMBER}|(?:{_NUMBER})(?:[ -]?(?:{UNIT}))?"
_SPLIT = re.compile(rf"(?P<sign>\\?[$€£¥])? ?(?P<number>{_NUMBER})(?:[ -]?(?P<unit>{UNIT}))?", re.IGNORECASE)
_LENGTH = UNITS["m"].dimension
_PRICE = re.compile(r"(?<!\S)\$(?=\d)")


class NotUnderstood(Exception):
    """The problem says something that no rule here takes up: it is not read."""


@dataclass(frozen=True)
class Amount:
    """A number with its unit, None without; `percent` is a number of percent."""

    number: Node
    unit: Unit | None = None


def amount(text: str) -> Amount:
    """The amount that `text` writes. Raises NotUnderstood."""
    found = _SPLIT.fullmatch(text.strip())
    if found is None:
        raise NotUnderstood
    number = expression(found["number"].replace(",", "") if found["sign"] else found["number"])
    if symbols(number):
        raise NotUnderstood
    name = found["sign"] or found["unit"]
    if not name:
        return Amount(number)
    if name.lower() in {"%", "percent"}:
        percent = expression(f"{found['number']}%")
        return Amount(percent)
    return Amount(number, named(name))


def with_prices(text: str) -> str:
    """The text where no two prices are taken for a formula in dollar signs."""
    if all(_PRICE.match(text, place) for place, sign in enumerate(text) if sign == "$"):
        return _PRICE.sub(r"\\$", text)
    return text


def named(name: str) -> Unit:
    """The unit that `name` spells, by its short name where it is one. Raises NotUnderstood."""
    unit = unit_named(name) or read_unit(tokenize(name))
    if unit is None:
        raise NotUnderstood
    return unit


def is_percent(tree: Node) -> bool:
    """Whether it is a number of percent."""
    return is_op(tree, op.PERCENT)


def power_of_length(unit: Unit, exponent: int) -> Unit | None:
    """From cm the unit cm^2 or cm^3."""
    if unit.dimension != _LENGTH:
        return None
    return unit if exponent == 1 else read_unit(tokenize(f"{unit.name}^{exponent}"))


def length_of(unit: Unit) -> Unit | None:
    """The length whose power `unit` is: cm of cm^2; None of what is no length, area or volume."""
    exponent = _exponent(unit.dimension)
    if exponent is None:
        return None
    lengths = (each for each in UNITS.values() if each.dimension == _LENGTH)
    return next((each for each in lengths if each.factor**exponent == unit.factor), None)


def _exponent(dimension: Dimension) -> int | None:
    if len(dimension) != 1 or dimension[0][0] != "length" or dimension[0][1] not in {1, 2, 3}:
        return None
    return int(Fraction(dimension[0][1]))
