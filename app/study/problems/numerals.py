"""Reads questions about whole numbers as they are written: divisors counted, multiples, places, bases."""

import re
from collections.abc import Callable

from app.study.maths.parsing.spelling import respelled
from app.study.maths.roman import from_roman
from app.study.maths.tree import number
from app.study.maths.words import number as number_in_words
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numerals import (
    DivisorCount,
    FromBase,
    FromRoman,
    InBase,
    Multiples,
    PlaceValue,
    Roman,
)

MOST = 10**7  # larger numbers are not taken apart by trial
MOST_LISTED = 30
MOST_DIGITS = 10
_Found = re.Match[str]
_FIND = (
    r"(?:(?:please )?(?:find|what is|what are|what′s|give|state|write down|write|list|work out|determine) )?"
    r"(?:the )?"
)
_WRITE = r"(?:(?:please )?(?:write|convert|change|express|give|put|what is|turn|translate) )?(?:the number )?"
_N = r"(?P<n>\d{1,3}(?:,\d{3})+|\d{1,9})"
_WORD = (
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
    r"|million|billion)"
)
_WORDS = rf"{_WORD}(?:(?:[ -]|,? and |, ){_WORD})*"
_OPERATIONS = {"plus": "+", "minus": "-", "times": "*", "multiplied by": "*", "divided by": "÷"}


def _n(found: _Found) -> int:
    return int(found["n"].replace(",", ""))


def _divisors(found: _Found) -> Task | None:
    return DivisorCount(_n(found)) if 1 < _n(found) <= MOST else None


def _multiples(found: _Found) -> Task | None:
    count = found["count"]
    size = int(count) if count.isdigit() else _in_words(count)
    return Multiples(_n(found), size) if size and 1 <= size <= MOST_LISTED and _n(found) else None


def _place(found: _Found) -> Task | None:
    text, digit = found["number"].replace(",", ""), found["digit"]
    return PlaceValue(int(digit), text) if text.count(digit) == 1 and digit != "0" else None


def _to_base(found: _Found) -> Task | None:
    base = _base(found)
    return InBase(_n(found), base) if base and _n(found) < base**MOST_DIGITS else None


def _from_base(found: _Found) -> Task | None:
    base, digits = _base(found), found["digits"]
    fits = base and len(digits) <= MOST_DIGITS and all(int(digit) < base for digit in digits)
    return FromBase(digits, base) if base and fits else None


def _base(found: _Found) -> int | None:
    name = found["base"].lower()
    base = {"binary": 2, "octal": 8}.get(name) or (int(name) if name.isdigit() else _in_words(name))
    return base if base and 2 <= base <= 9 else None


def _roman(found: _Found) -> Task | None:
    n = _n(found)
    return Roman(n) if 1 < n < 4000 and n not in {5, 10, 50, 100, 500, 1000} else None


def _from_roman(found: _Found) -> Task | None:
    numeral = found["numeral"]
    return FromRoman(numeral) if len(numeral) > 1 and from_roman(numeral) else None


def _in_words(text: str) -> int | None:
    value = number_in_words(re.split(r"[ ,-]+", text.lower()))
    return int(value) if value is not None and value.denominator == 1 else None


def _figures(found: _Found) -> Task | None:
    value = _in_words(found["words"])
    return None if value is None else Evaluate(number(value))


_NUMERAL = r"(?P<numeral>(?-i:[IVXLCDM]{2,15}))"
_BASE = r"(?:base )?(?P<base>(?<=base )(?:\d|two|three|five|eight)|binary|octal)"
_TEN = r"(?:base (?:10|ten)|decimal|denary)(?: number| form)?"
_WAYS: tuple[tuple[str, Callable[[_Found], Task | None]], ...] = (
    (
        rf"{_FIND}number of (?:positive |different )?(?:factors|divisors) (?:of|that) {_N}(?: has)?",
        _divisors,
    ),
    (rf"how many (?:positive |different )?(?:factors|divisors) (?:does|has) {_N}(?: have)?", _divisors),
    (rf"(?:求)?{_N}(?:一共|共)?有(?:多少|几)个(?:因数|约数|正因数)", _divisors),
    (rf"{_FIND}first (?P<count>\d+|{_WORD}) (?:positive )?multiples of {_N}", _multiples),
    (rf"(?:写出|求){_N}的前(?P<count>\d+)个倍数", _multiples),
    (
        (
            rf"{_FIND}(?:place )?value of (?:the )?(?:digit )?(?P<digit>\d) in (?:the number )?"
            r"(?P<number>[\d,]*\.?\d+)"
        ),
        _place,
    ),
    (rf"{_WRITE}{_N} (?:in|to|into|as) (?:a )?{_BASE}(?: number| form)?", _to_base),
    (rf"{_WRITE}(?P<digits>\d+) (?:in|from) {_BASE} (?:in|to|into|as) (?:an? )?{_TEN}", _from_base),
    (
        rf"{_WRITE}(?P<digits>\d+)_ ?\{{? ?(?P<base>\d) ?\}}? (?:in|to|into|as) (?:an? )?{_TEN}",
        _from_base,
    ),
    (rf"{_WRITE}{_N} (?:in|as|using|to|into) (?:an? )?roman numerals?", _roman),
    (
        (
            rf"(?:what number is|{_WRITE}(?:the roman numeral)?) ?{_NUMERAL}"
            r"(?: (?:as|in|to) (?:an? )?(?:number|numbers|arabic numerals?|decimal|figures))?"
        ),
        _from_roman,
    ),
    (rf"{_WRITE}(?P<words>{_WORDS}) (?:in|as|using) (?:a )?(?:figures|digits|numerals|numbers?)", _figures),
)
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), build) for pattern, build in _WAYS)
_SUM = re.compile(
    rf"(?:what is |calculate |work out |find )?(?P<a>{_WORDS}) (?P<sign>{'|'.join(_OPERATIONS)}) "
    rf"(?P<b>{_WORDS})",
    re.IGNORECASE,
)
_WORTH_TRYING = re.compile(
    r"factors|divisors|multiples|value of|base|binary|octal|roman|what number is|figures|digits|numerals"
    rf"|因数|约数|倍数|{_WORD}",
    re.IGNORECASE,
)
MOST_LETTERS = 200


def read(text: str) -> Task | None:
    """The task in `text`; None when any part of it is not understood."""
    if len(text) > MOST_LETTERS or not _WORTH_TRYING.search(text):
        return None
    text = " ".join(respelled(text).split()).strip(" .?!")
    for pattern, build in _COMPILED:
        found = pattern.fullmatch(text)
        if found:
            return build(found)
    found = _SUM.fullmatch(text)
    return _calculation(found) if found else None


def _calculation(found: _Found) -> Task | None:
    """Three times four."""
    a, b = _in_words(found["a"]), _in_words(found["b"])
    sign = _OPERATIONS[found["sign"].lower()]
    return None if a is None or b is None else Evaluate(expression(f"{a} {sign} {b}"))
