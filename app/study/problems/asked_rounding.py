"""Reads how a question wants its answer rounded: places, significant figures, the nearest ten."""

import re
from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.words import number

MAX_COUNT = 30  # decimal places or significant figures


@dataclass(frozen=True)
class Places:
    """To `count` decimal places."""

    count: int


@dataclass(frozen=True)
class Figures:
    """To `count` significant figures."""

    count: int


@dataclass(frozen=True)
class Nearest:
    """To the nearest multiple of `size`."""

    size: Fraction


Rounding = Places | Figures | Nearest

_NAMED_PLACES = {"tenth": 1, "hundredth": 2, "thousandth": 3, "ten-thousandth": 4, "cent": 2, "penny": 2}
_NAMED_SIZES = {
    "ten": 10, "hundred": 100, "thousand": 1000, "ten thousand": 10_000, "hundred thousand": 100_000,
    "million": 10**6, "whole number": 1, "integer": 1, "unit": 1, "one": 1, "whole": 1, "whole percent": 1,
    "degree": 1, "dollar": 1, "pound": 1, "euro": 1, "metre": 1, "meter": 1, "centimetre": 1, "centimeter": 1,
    "minute": 1, "second": 1, "year": 1, "percent": 1,
}  # fmt: skip

_TO = r"(?:to|with|using|at)\s+(?:exactly\s+)?"
_COUNTED: tuple[tuple[re.Pattern[str], type[Places] | type[Figures]], ...] = (
    (re.compile(r"(\w+)\s+decimal places?"), Places),
    (re.compile(r"(\w+) ?d\.?p\b"), Places),
    (re.compile(rf"{_TO}(\w+)\s+decimals?"), Places),
    (re.compile(rf"{_TO}(\w+)\s+d\.?\s?p\b"), Places),
    (re.compile(rf"{_TO}(\w+)\s+places? of decimals?"), Places),
    (re.compile(r"(\w+)\s+significant\s+(?:figures?|digits?)"), Figures),
    (re.compile(r"(\w+)\s+s\.?\s?f\b"), Figures),
    (re.compile(r"(\w+)\s+sig\.?\s*figs?"), Figures),
)
_NEAREST = re.compile(r"nearest\s+([a-z]+(?:-[a-z]+)?(?:\s(?:thousand|number|percent))?|\d[\d,.]*)")
_TO_A_WHOLE_NUMBER = re.compile(r"round(?:ed)? (?:off )?to (?:the )?(?:an? )?(?:integer|whole number)")


_CHINESE_PLACES = {"十分": 1, "百分": 2, "千分": 3, "万分": 4}
_CHINESE_SIZES = {"个": 1, "整数": 1, "十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 10**8}
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
_TO_PLACE = re.compile(r"(?:精确到|四舍五入到)(十分|百分|千分|万分|个|十|百|千|万|亿)位|(?:精确到|取)(整数)")
_TO_SIZE = re.compile(r"精确到\s?(\d[\d.]*)")
_KEPT = re.compile(r"保留(?:到)?([\d零一二两三四五六七八九])(?:位小数|个有效数字|位有效数字)")


def _in_chinese(text: str) -> Rounding | None:
    """精确到百分位, 精确到 0.01, 保留两位小数, 保留三位有效数字."""
    found = _TO_PLACE.search(text)
    if found:
        name = found[1] or found[2]
        places = _CHINESE_PLACES.get(name)
        return Places(places) if places else Nearest(Fraction(_CHINESE_SIZES[name]))
    found = _TO_SIZE.search(text)
    if found:
        whole, _, decimals = found[1].rstrip(".").partition(".")
        return Places(len(decimals)) if decimals else Nearest(Fraction(whole))
    found = _KEPT.search(text)
    if found is None:
        return None
    count = int(found[1]) if found[1].isascii() else _DIGITS[found[1]]
    return Places(count) if "小数" in found[0] else Figures(count)


def asked_rounding(text: str) -> Rounding | None:
    """The rounding that `text`, in lower case, asks for."""
    chinese = _in_chinese(text)
    if chinese is not None:
        return chinese
    for words, kind in _COUNTED:
        found = words.search(text)
        count = _count(found[1]) if found else None
        if count is not None:
            return kind(count)
    found = _NEAREST.search(text)
    if found:
        return _nearest(found[1].strip())
    return Nearest(Fraction(1)) if _TO_A_WHOLE_NUMBER.search(text) else None


def _count(word: str) -> int | None:
    value = int(word) if word.isdigit() else number([word])
    return int(value) if value is not None and value <= MAX_COUNT else None


def _nearest(name: str) -> Rounding | None:
    singular = name.removesuffix("s")
    if singular in _NAMED_PLACES:
        return Places(_NAMED_PLACES[singular])
    for candidate in (singular, singular.partition(" ")[0]):
        if candidate in _NAMED_SIZES:
            return Nearest(Fraction(_NAMED_SIZES[candidate]))
    try:
        size = Fraction(name.replace(",", "").rstrip("."))
    except ValueError:
        return None
    return Nearest(size) if size else None
