"""Reads answers that carry more than a number: units, money, remainders, times of day, counted things."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Answer, Clock, Quantity, Remainder, Value
from app.study.maths import words
from app.study.maths.operators import FUNCTIONS
from app.study.maths.parser import parse
from app.study.maths.tokens import Kind, Token
from app.study.maths.tree import Node, Num, Unreadable, has, number, symbols, times
from app.study.maths.units import CURRENCY_SIGNS, UNITS, Unit, read_unit

_UNIT_SIGNS = {"°", "′", "″", "$", "\\$", "€", "£", "¥", "¢", "%"}
_ENDINGS = {
    "each",
    "altogether",
    "total",
    "only",
    "exactly",
    "in",
    "long",
    "wide",
    "high",
    "tall",
    "old",
    "left",
}


def quantity(tokens: Sequence[Token]) -> Answer | None:
    """A number with a unit, a currency or the thing it counts; None when no unit or thing follows it."""
    tokens = _flattened(tokens)
    signs = {token.text for token in tokens[:3]}
    if signs & CURRENCY_SIGNS or (
        tokens[0].text in {"US", "USD", "EUR", "GBP", "Rs", "CNY"} and len(tokens) > 1
    ):
        return _money(list(tokens))
    for at in range(1, len(tokens)):
        token = tokens[at]
        if token.kind not in {Kind.NAME, Kind.WORD} and token.text not in _UNIT_SIGNS:
            continue
        if token.text in {"pi", "e", "i", "x", "X", "y", "z"}:
            continue
        if token.text in FUNCTIONS and not (token.text in {"min", "sec"} and at == len(tokens) - 1):
            continue
        amount, rest = tokens[:at], list(tokens[at:])
        if token.text.lower() in words.SCALES:
            continue
        unit = read_unit(rest)
        while unit is None and len(rest) > 1 and rest[-1].text.lower() in _ENDINGS:
            rest = rest[:-1]
            unit = read_unit(rest)
        number = _constant(amount)
        if number is None:
            return None
        if unit:
            return Quantity(number, unit)
        if token.text not in _UNIT_SIGNS and _counts(rest) and not _is_formula(rest):
            return Quantity(number, None, _noun(rest))
    number = _constant(tokens) if tokens[-1].text.lower() in words.SCALES else None
    return Value(number) if number is not None else None


def compound(tokens: Sequence[Token]) -> Answer | None:
    """5 ft 3 in, 2 hours and 30 minutes, 3 dollars 20 cents: one quantity in the first part's unit."""
    parts: list[tuple[Num, Unit]] = []
    at, tokens = 0, list(tokens)
    while at < len(tokens):
        if parts and tokens[at].text in {"and", ","}:
            at += 1
            continue
        if tokens[at].kind is not Kind.NUMBER:
            return None
        end = at + 1
        while end < len(tokens) and tokens[end].kind in {Kind.WORD, Kind.NAME, Kind.SIGN}:
            if tokens[end].text in {"and", ","}:
                break
            end += 1
        unit = read_unit(tokens[at + 1 : end])
        if unit is None or unit.offset:
            return None
        if parts and parts[0][1].name == "°" and tokens[at + 1].text in {"′", "″"}:
            degree = parts[0][1]
            unit = replace(degree, factor=degree.factor / (60 if tokens[at + 1].text == "′" else 3600))
        parts.append((Num(tokens[at].value, tokens[at].places), unit))
        at = end
    first = parts[0][1] if parts else None
    if len(parts) < 2 or first is None:
        return None
    factors = [unit.factor for _, unit in parts]
    if any(unit.dimension != first.dimension or unit.pi != first.pi for _, unit in parts):
        return None
    if factors != sorted(factors, reverse=True) or len(set(factors)) != len(factors):
        return None
    total = sum((number.value * unit.factor / first.factor for number, unit in parts), Fraction(0))
    return Quantity(Num(total), first)


def remainder(tokens: Sequence[Token]) -> Answer | None:
    """7 R 3, 7 remainder 3, 7 with a remainder of 3."""
    for at, token in enumerate(tokens):
        if token.text in {"R", "r", "rem"} or token.text.lower() == "remainder":
            before = [part for part in tokens[:at] if part.text not in {"with", "a", "and", ",", "the"}]
            after = [part for part in tokens[at + 1 :] if part.text not in {"of", "is", "=", ":"}]
            if len(before) == 1 == len(after) and before[0].kind is after[0].kind is Kind.NUMBER:
                return Remainder(Num(before[0].value), Num(after[0].value))
    return None


def clock(tokens: Sequence[Token], *, bare: bool = False) -> Answer | None:
    """10:30 am, 14:30, 3 pm, 7 o'clock; with `bare`, 3:45 too, else a ratio."""
    texts = [token.text.lower() for token in tokens]
    half = ""
    joined = "".join(texts)
    for end in ("a.m.", "p.m.", "a.m", "p.m", "am", "pm"):
        if joined.endswith(end) and joined[0].isdigit():
            half, joined = end[0] + "m", joined[: -len(end)]
            break
    if joined.endswith("o′clock"):
        joined, half = joined.removesuffix("o′clock"), half or "clock"
    hours, colon, minutes = joined.partition(":")
    if not hours.isdigit() or len(hours) > 2 or int(hours) > 24 or (not colon and not half):
        return None
    if colon and not (minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60):
        return None
    if not half and not bare and not _looks_like_time(hours, minutes):
        return None
    hour = int(hours) % 12 + (12 if half == "pm" else 0) if half in {"am", "pm"} else int(hours)
    return Clock(hour * 60 + int(minutes or 0), "" if half == "clock" else half)


def _looks_like_time(hours: str, minutes: str) -> bool:
    """Leading zeros are of a clock; 3:45 may as well be a ratio and is read as one."""
    return hours.startswith("0") or minutes.startswith("0")


def spelled(tokens: Sequence[Token]) -> Answer | None:
    """A number in words, with the thing it counts if one follows: seven, two thirds, five apples."""
    if not all(token.kind in {Kind.WORD, Kind.NAME} or token.text == "-" for token in tokens):
        return None
    texts = [token.text for token in tokens]
    for end in range(len(texts), 0, -1):
        value = words.number(texts[:end])
        if value is not None:
            rest = list(tokens[end:])
            if not rest:
                return Value(Num(value))
            return Quantity(Num(value), read_unit(rest), "" if read_unit(rest) else _noun(rest))
    return None


def _money(tokens: list[Token]) -> Answer | None:
    places = [
        at for at, token in enumerate(tokens[:3]) if token.text in CURRENCY_SIGNS or token.kind is Kind.WORD
    ]
    if tokens[0].text == "US":
        tokens, places = tokens[1:], [0]
    if not places or (places[0] > 0 and tokens[0].text not in {"-", "(", "+"}):
        return None
    at = places[0]
    currency = tokens[at]
    rest = tokens[:at] + tokens[at + 1 :]
    for end in range(len(rest), 0, -1):
        number = _constant(rest[:end])
        if number is not None:
            tail = [token for token in rest[end:] if token.text.lower() not in _ENDINGS]
            if tail and tail[0].text in UNITS and read_unit([tail[0]]) == read_unit([currency]):
                tail = tail[1:]  # $5 dollars
            unit = read_unit([currency, *tail])
            if unit is None and tail and tail[0].text in {"per", "/", "a", "an"} and len(tail) > 1:
                return Quantity(number, read_unit([currency]), _noun(tail))
            return Quantity(number, unit) if unit else None
    return None


def _constant(tokens: Sequence[Token]) -> Node | None:
    """The expression of a number without letters, 2.5 million too; None for anything else."""
    scale = words.SCALES.get(tokens[-1].text.lower(), 1) if tokens else 1
    if scale > 1 and len(tokens) > 1 and tokens[-2].kind is Kind.NUMBER:
        inner = _constant(tokens[:-1])
        return times(inner, number(scale)) if inner else None
    try:
        node = parse(tokens)
    except Unreadable:
        return None
    return None if symbols(node) else node


def _counts(tokens: Sequence[Token]) -> bool:
    """Whether these are words for a thing: a noun with at most four words before it."""
    if len(tokens) > 6 or not any(len(token.text) > 2 for token in tokens):
        return False
    return all(
        token.kind in {Kind.WORD, Kind.NAME} or token.text in {"/", "-", "′"} for token in tokens
    ) and not any(
        token.text in FUNCTIONS
        or token.text.lower() in {"or", "and", "if", "is", "for", "where", "when", "not"}
        for token in tokens
    )


def _is_formula(tokens: Sequence[Token]) -> bool:
    """Whether words are functions written without brackets: sinx cosx."""
    try:
        return has(parse(tokens), *FUNCTIONS.values())
    except Unreadable:
        return False


def _noun(tokens: Sequence[Token]) -> str:
    """The thing counted, in lower case and the singular, as far as English rules go."""
    noun = " ".join(token.text.lower() for token in tokens if token.text.lower() not in _ENDINGS)
    head, of, tail = noun.partition(" per ")
    return _singular(head.rpartition(" ")[2]) + of + tail


def _singular(noun: str) -> str:
    irregular = {"people": "person", "children": "child", "men": "man", "women": "woman", "mice": "mouse",
                 "feet": "foot", "dice": "die", "persons": "person", "vertices": "vertex",
                 "loaves": "loaf"}  # fmt: skip
    if noun in irregular:
        return irregular[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


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
