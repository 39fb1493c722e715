"""How a number is spelled: in digits or in words, as money, a percentage, a fraction, a multiple."""

from collections.abc import Callable
from fractions import Fraction
from random import Random
from typing import Any

from training.data.typos import in_words

DIGITS, SMALL_WORDS, WORDS = "digits", "small words", "words"
_MULTIPLES = {2: ("twice", "twice", "twice", "two times", "2 times")}
_PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}
_ORDINALS = (
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
_CHINESE = "零一二三四五六七八九"
Number = int | Fraction


def manner(rng: Random) -> str:
    """How one story writes its plain numbers."""
    return rng.choices((DIGITS, SMALL_WORDS, WORDS), (80, 15, 5))[0]


def plain(value: Any) -> str:
    """A number as it stands in a formula: 45, 2.35, 2/3; a text as it is."""
    if not isinstance(value, Fraction) or value.denominator == 1:
        return str(value)
    return decimal(value) or f"{value.numerator}/{value.denominator}"


def cents(value: Number) -> str:
    """An amount of money as it stands in a formula: 45, 2.30."""
    return str(int(value)) if value == int(value) else f"{float(value):.2f}"


def fraction(value: Number) -> str:
    """A fraction as it stands in a formula: 3/4."""
    return f"{Fraction(value).numerator}/{Fraction(value).denominator}"


def decimal(value: Fraction) -> str:
    """The decimal digits of a value that has few of them; "" for others."""
    for places in (1, 2, 3, 4):
        if (value * 10**places).denominator == 1:
            return f"{float(value):.{places}f}"
    return ""


def written(value: Number, style: str, language: str, how: str, rng: Random) -> str:
    """`value` in the style named (STYLES), or as a plain number of a story written so."""
    table = STYLES if language == "en" else CHINESE_STYLES
    if style:
        return table[style](value, rng)
    if isinstance(value, int) and language == "en":
        if (how == SMALL_WORDS and 0 < value <= 10) or (how == WORDS and 0 < value < 100):
            return in_words(value)
        return f"{value:,}" if value >= 1000 and rng.random() < 0.8 else str(value)
    if isinstance(value, int) and how == WORDS and 0 < value < 100:
        return chinese(value)
    return plain(value)


def _money(value: Number, rng: Random) -> str:
    cents = f"{float(value):,.2f}"
    whole = value == int(value)
    short = f"{int(value):,}" if whole else cents
    return rng.choices((f"${short}", f"${cents}", f"{short} dollars"), (70, 15, 15))[0]


def _percent(value: Number, rng: Random) -> str:
    return plain(value) + rng.choices(("%", " percent", " per cent"), (75, 22, 3))[0]


def _times(value: Number, rng: Random) -> str:
    ways = _MULTIPLES.get(int(value), (f"{in_words(int(value))} times", f"{value} times"))
    return rng.choice(ways)


def _fraction(value: Number, rng: Random) -> str:
    found = Fraction(value)
    part = _PARTS.get(found.denominator)
    digits = f"{found.numerator}/{found.denominator}"
    if part is None or rng.random() < 0.4:
        return digits
    if found.numerator == 1:
        article = "an" if part == "eighth" else "a"
        return rng.choice(
            ("half", "one half", "one-half") if part == "half" else (f"{article} {part}", f"one {part}")
        )
    return f"{in_words(found.numerator)}{rng.choice(' -')}{part}s"


def _ordinal(value: Number, rng: Random) -> str:
    number = int(value)
    ending = "th" if 10 < number % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return _ORDINALS[number] if number <= 10 and rng.random() < 0.6 else f"{number}{ending}"


STYLES: dict[str, Callable[[Any, Random], str]] = {
    "money": _money,
    "pct": _percent,
    "times": _times,
    "frac": _fraction,
    "ord": _ordinal,
    "d": lambda value, rng: plain(value),
    "w": lambda value, rng: in_words(value) if rng.random() < 0.7 else str(value),
    "cents": lambda value, rng: rng.choice((f"{value} cents", f"{value}¢", f"{value}-cent")[:2]),
}
"""Styles of numbers in English."""


def chinese(value: int) -> str:
    """A whole number below 100 in Chinese numerals."""
    tens, ones = divmod(value, 10)
    if not tens:
        return _CHINESE[ones]
    return ("" if tens == 1 else _CHINESE[tens]) + "十" + (_CHINESE[ones] if ones else "")


def _discount(value: Number, rng: Random) -> str:
    """80 (percent) is 八折, 85 八五折."""
    tens, ones = divmod(int(value), 10)
    if rng.random() < 0.4:
        return f"{tens}折" if not ones else f"{tens}.{ones}折"
    return f"{_CHINESE[tens]}{_CHINESE[ones] if ones else ''}折"


def _chinese_times(value: Number, rng: Random) -> str:
    word = "两" if value == 2 else chinese(int(value))
    return rng.choice((f"{value}倍", f"{word}倍"))


def _chinese_fraction(value: Number, rng: Random) -> str:
    found = Fraction(value)
    if found == Fraction(1, 2) and rng.random() < 0.5:
        return "一半"
    said = f"{chinese(found.denominator)}分之{chinese(found.numerator)}"
    return rng.choice((said, f"{found.numerator}/{found.denominator}"))


CHINESE_STYLES: dict[str, Callable[[Any, Random], str]] = {
    "折": _discount,
    "倍": _chinese_times,
    "frac": _chinese_fraction,
    "pct": lambda value, rng: (
        f"{plain(value)}%"
        if rng.random() < 0.8 or not isinstance(value, int) or value >= 100
        else f"百分之{chinese(value)}"
    ),
    "d": lambda value, rng: plain(value),
}
"""Styles of numbers in Chinese."""
