"""Reads amounts with a unit or with the thing they count: 5 cm, 60 miles per hour, 5 ft 3 in, 5 apples."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from app.study.answers.constants import constant
from app.study.answers.kinds import Answer, Quantity, Value
from app.study.answers.money import is_money, money
from app.study.answers.spoken.things import ENDINGS, are_things, noun
from app.study.maths import words
from app.study.maths.operators import FUNCTIONS
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Num
from app.study.maths.units import Unit, read_unit

_UNIT_SIGNS = {"°", "′", "″", "$", "\\$", "€", "£", "¥", "¢", "%"}
_NEVER_UNITS = {"pi", "e", "i", "x", "X", "y", "z"}
_UNITS_AT_THE_END = {"min", "sec"}  # functions elsewhere


def quantity(tokens: Sequence[Token]) -> Answer | None:
    """A number with a unit, a currency or the thing it counts; None when no unit or thing follows it."""
    tokens = _flattened(tokens)
    if is_money(tokens):
        return money(tokens)
    for at in range(1, len(tokens)):
        if not _may_begin_a_unit(tokens, at):
            continue
        rest, unit = _unit(tokens[at:])
        number = constant(tokens[:at])
        if number is None:
            return None
        if unit:
            return Quantity(number, unit)
        if tokens[at].text not in _UNIT_SIGNS and are_things(rest):
            return Quantity(number, None, noun(rest))
    number = constant(tokens) if _is_scale(tokens[-1]) else None
    return Value(number) if number is not None else None


def _may_begin_a_unit(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind not in {Kind.NAME, Kind.WORD} and token.text not in _UNIT_SIGNS:
        return False
    if token.text in FUNCTIONS and not (token.text in _UNITS_AT_THE_END and at == len(tokens) - 1):
        return False
    return token.text not in _NEVER_UNITS and not _is_scale(token)


def _is_scale(token: Token) -> bool:
    """Whether it is a word like million."""
    return token.text.lower() in words.SCALES


def _unit(tokens: Sequence[Token]) -> tuple[Sequence[Token], Unit | None]:
    """What stands after the number without "long" and its like at the end, and the unit that it spells."""
    unit = read_unit(tokens)
    while unit is None and len(tokens) > 1 and tokens[-1].text.lower() in ENDINGS:
        tokens = tokens[:-1]
        unit = read_unit(tokens)
    return tokens, unit


def compound(tokens: Sequence[Token]) -> Answer | None:
    """5 ft 3 in, 2 hours and 30 minutes, 3 dollars 20 cents: one quantity in the first part's unit."""
    parts = _parts(tokens)
    if parts is None or len(parts) < 2:
        return None
    first = parts[0][1]
    factors = [unit.factor for _, unit in parts]
    if any(unit.dimension != first.dimension or unit.pi != first.pi for _, unit in parts):
        return None
    if factors != sorted(set(factors), reverse=True):
        return None
    return Quantity(
        Num(sum((number * unit.factor / first.factor for number, unit in parts), Fraction(0))), first
    )


def _parts(tokens: Sequence[Token]) -> list[tuple[Fraction, Unit]] | None:
    """The numbers with their units; None when anything else is among them."""
    parts: list[tuple[Fraction, Unit]] = []
    at = 0
    while at < len(tokens):
        if parts and tokens[at].text in {"and", ","}:
            at += 1
            continue
        if tokens[at].kind is not Kind.NUMBER:
            return None
        end = _end_of_unit(tokens, at + 1)
        unit = read_unit(tokens[at + 1 : end])
        if unit is None or unit.offset:
            return None
        if parts and parts[0][1].name == "°":
            unit = _part_of_a_degree(tokens[at + 1].text, parts[0][1]) or unit
        parts.append((tokens[at].value, unit))
        at = end
    return parts


def _end_of_unit(tokens: Sequence[Token], at: int) -> int:
    while (
        at < len(tokens)
        and tokens[at].kind in {Kind.WORD, Kind.NAME, Kind.SIGN}
        and tokens[at].text not in {"and", ","}
    ):
        at += 1
    return at


def _part_of_a_degree(sign: str, degree: Unit) -> Unit | None:
    """′ and ″ after degrees are minutes and seconds of arc, not feet and inches."""
    parts = {"′": 60, "″": 3600}
    return replace(degree, factor=degree.factor / parts[sign]) if sign in parts else None


def _flattened(tokens: Sequence[Token]) -> list[Token]:
    r"""With 10\frac{m}{s} as 10 m / s."""
    tokens = list(tokens)
    texts = [token.text for token in tokens]
    if "\\frac" in texts[1:]:
        at = texts.index("\\frac", 1)
        inner = tokens[at + 1 :]
        if (
            len(inner) >= 6
            and inner[0].text == "{"
            and inner[1].kind in {Kind.NAME, Kind.WORD}
            and inner[-1].text == "}"
        ):
            closing = [token.text for token in inner].index("}")
            top, bottom = inner[1:closing], inner[closing + 2 : -1]
            if read_unit(top) and read_unit(bottom):
                return [*tokens[:at], *top, Token(Kind.SIGN, "/", False), *bottom]
    return tokens
