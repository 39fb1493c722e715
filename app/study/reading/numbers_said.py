"""The numbers that a story says, in digits or in words: 1,250 · 20% · twice · two thirds · 三倍 · 打八折."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction


@dataclass(frozen=True)
class Said:
    """One number as the story says it: the values it may stand for in a set-up.

    Small words (one, first, both) need not be numbers of the problem: they are not `counted` among those that
    must be used.
    """

    text: str
    values: frozenset[Fraction]
    counted: bool = True


_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: n for n, word in enumerate(_ONES)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twelfths": 12,
}  # fmt: skip
_MULTIPLES = {
    "twice": 2, "double": 2, "doubled": 2, "doubles": 2, "triple": 3, "tripled": 3, "triples": 3, "thrice": 3,
    "quadruple": 4, "dozen": 12, "dozens": 12,
}  # fmt: skip
_IN_PASSING = {"pair": 2, "pairs": 2, "couple": 2, "both": 2, "first": 1, "second": 2, "a": 1, "an": 1}
_NOT_COUNTED = {
    "zero",
    "one",
    "two",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
}
_NUMBER_WORD = "|".join(sorted({*_SMALL, *_SCALES}, key=len, reverse=True))
_PART_WORD = "|".join(sorted(_PARTS, key=len, reverse=True))
_OTHER_WORD = "|".join(sorted({*_MULTIPLES, *_IN_PASSING}, key=len, reverse=True))
_TEN = "|".join(_TENS)
_ONE = "|".join(_ONES[1:10])
_ALL_ONES = "|".join(sorted(_ONES, key=len, reverse=True))
_BELOW_HUNDRED = rf"(?:(?:{_TEN})(?:[\s-]+(?:{_ONE})\b)?|(?:{_ALL_ONES}))"
_BELOW_THOUSAND = (
    rf"(?:(?:{_BELOW_HUNDRED}[\s-]+)?hundred(?:[\s-]+(?:and\s+)?{_BELOW_HUNDRED}\b)?|{_BELOW_HUNDRED})"
)
_IN_WORDS = (
    rf"(?:{_BELOW_THOUSAND}(?:[\s-]+(?:thousand|million|billion)(?:[\s-]+(?:and\s+)?{_BELOW_THOUSAND}\b)?)*"
    r"|thousand|million|billion)"
)  # fifty-eight and seventy-two are two numbers
_DIGITS = "零一二三四五六七八九"
_CHINESE = {**{sign: n for n, sign in enumerate(_DIGITS)}, "两": 2, "〇": 0}
_CHINESE_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_NUMERAL = f"(?:(?!千[米克瓦])[{''.join([*_CHINESE, *_CHINESE_SCALES])}])+"  # 五千米 is 5 km
_HOW_MANY_PARTS = re.compile(
    r"[\s-]+(?:consecutive|(?:\w+ )?(?:numbers|integers|pieces|parts|sides|angles|shares|digits?)\b)"
    r"|个?连续|个(?:数|整数|偶数|奇数|自然数|内?角|班)|年级|班|条边|[角边]形|[周队种边]|次(?:测验|考试)|人(?=[各共一])",
    re.IGNORECASE,
)  # of three consecutive numbers the 3 need not stand in the set-up
_EXPONENT = re.compile(r"[A-Za-z]\^?$")  # of m^2, cm3
_OF_ROUNDING = re.compile(
    r"\s*(?:decimals?\b|d\.?p\b|sig|位小数|位有效)", re.IGNORECASE
)  # to 2 decimal places
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_VULGAR = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅛": "1/8", "⅜": "3/8"}

_WHOLE = r"\d{1,3}(?:,\d{3})+|\d+"
_SAID = re.compile(
    rf"""
    (?P<off>(?:\d+(?:\.\d+)?|{_NUMERAL})\s*折)
    |(?P<share>(?:百分之|千分之)\s*(?:\d+(?:\.\d+)?|{_NUMERAL}))
    |(?P<of>(?:\d+|{_NUMERAL})\s*分之\s*(?:\d+|{_NUMERAL}))
    |(?P<mixed>\d+(?:\s+|-|\s+and\s+)\d+\s*/\s*\d+)
    |(?P<ratio>(?:{_WHOLE})(?:\s*[:：]\s*(?:{_WHOLE}))+)
    |(?P<fraction>\d+\s*/\s*\d+(?!\d))
    |(?P<number>(?<![\d.])(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?|(?<![\d.])\.\d+)(?P<scale>\s*(?:hundred|thousand|million|billion)\b)?
    |(?P<vulgar>[{"".join(_VULGAR)}])
    |(?P<parts>\b(?:(?:{_NUMBER_WORD}|an?)(?:[\s-]+))?(?:{_PART_WORD})\b)
    |(?P<words>\b{_IN_WORDS}\b)
    |(?P<power>[²³⁴⁵⁶⁷⁸⁹])
    |(?P<other>\b(?:{_OTHER_WORD})\b)
    |(?P<half>一?半(?!径|圆|球|角|决赛))
    |(?P<numeral>第?{_NUMERAL}(?![角边]形|角函数|次方程|次函数|轮车))
    """,
    re.VERBOSE | re.IGNORECASE,
)


def numbers_said(text: str) -> list[Said]:
    """The numbers of `text` in their order."""
    found = []
    for match in _SAID.finditer(text):
        kind = match.lastgroup if match.lastgroup != "scale" else "number"
        said = _READ[kind or ""](match[0], match[0].lower())
        in_passing = kind in {"words", "numeral"} and _HOW_MANY_PARTS.match(text, match.end())
        in_passing = in_passing or (kind == "number" and _EXPONENT.search(text[: match.start()]))
        in_passing = in_passing or _OF_ROUNDING.match(text, match.end())
        found.append(replace(said, counted=False) if in_passing else said)
    return found


def _all(text: str, *values: Fraction | int, counted: bool = True) -> Said:
    return Said(text, frozenset(map(Fraction, values)), counted)


def _number(text: str, lower: str) -> Said:
    digits, _, scale = lower.partition(" ")
    value = Fraction(digits.replace(",", ""))
    return _all(text, value, value * _SCALES.get(scale.strip(), 1), counted=value != 1)  # 1 L = 1000 cm³


def _ratio(text: str, lower: str) -> Said:
    return _all(text, *(int(part.replace(",", "")) for part in re.split("[:：]", lower)))


def _fraction(text: str, lower: str) -> Said:
    top, bottom = (int(part) for part in lower.split("/"))
    return _all(text, top, bottom, *([Fraction(top, bottom)] if bottom else []))


def _mixed(text: str, lower: str) -> Said:
    whole, top, bottom = map(int, re.findall(r"\d+", lower))
    if not bottom:
        return _all(text, whole, top)
    part = Fraction(top, bottom)
    return _all(text, whole + part, whole, top, bottom, whole * bottom + top, part)


def _parts(text: str, lower: str) -> Said:
    *before, part = re.split(r"[\s-]+", lower)
    top = _in_words(before) if before and before[0] not in {"a", "an"} else 1
    bottom = _PARTS[part]
    values = {Fraction(top, bottom), Fraction(top), Fraction(bottom)}
    counted = part not in _NOT_COUNTED or bool(before)
    if part in {"quarter", "quarters"}:  # the coin as well
        values |= {Fraction(25), Fraction(1, 4), Fraction(25, 100)}
        counted = False
    return Said(text, frozenset(values), counted)


def _power(text: str, lower: str) -> Said:
    return _all(text, _RAISED.index(text), counted=False)


def _words(text: str, lower: str) -> Said:
    words = re.findall(r"[a-z]+", lower)
    return _all(text, _in_words([word for word in words if word != "and"]), counted=lower not in _NOT_COUNTED)


def _in_words(words: list[str]) -> int:
    total = current = 0
    for word in words:
        scale = _SCALES.get(word)
        if scale is None:
            current += _SMALL.get(word, 0)
        elif scale == 100:
            current = max(current, 1) * scale
        else:
            total, current = total + max(current, 1) * scale, 0
    return total + current


def _other(text: str, lower: str) -> Said:
    if lower in _MULTIPLES:
        return _all(text, _MULTIPLES[lower])
    return _all(text, _IN_PASSING[lower], counted=False)


def _half(text: str, _: str) -> Said:
    return _all(text, Fraction(1, 2), 1, 2)


def _numeral(text: str, _: str) -> Said:
    value = chinese_number(text.removeprefix("第"))
    return _all(text, value, counted=value > 2 and not text.startswith("第"))


def _off(text: str, _: str) -> Said:
    """八折 is 80 %, 八五折 85 %, 8.5折 too."""
    spelled = text.removesuffix("折").strip()
    value = (
        Fraction(spelled)
        if spelled[0].isdigit()
        else Fraction("".join(str(_CHINESE.get(s, 0)) for s in spelled))
    )
    percent = value * 10 if value < 10 else value
    return _all(text, percent, percent / 100, percent / 10)


def _share(text: str, _: str) -> Said:
    spelled = text[3:].strip()
    value = Fraction(spelled) if spelled[0].isdigit() else Fraction(chinese_number(spelled))
    return _all(text, value, value / (100 if text.startswith("百") else 1000))


def _of(text: str, _: str) -> Said:
    bottom, top = (int(s) if s.isdigit() else chinese_number(s) for s in map(str.strip, text.split("分之")))
    return _all(text, top, bottom, *([Fraction(top, bottom)] if bottom else []))


def chinese_number(text: str) -> int:
    """三百二十 is 320; digits one after the other are read as they stand."""
    if not any(sign in _CHINESE_SCALES for sign in text):
        return int("".join(str(_CHINESE[sign]) for sign in text))
    total = section = digit = 0
    for sign in text:
        scale = _CHINESE_SCALES.get(sign)
        if scale is None:
            digit = _CHINESE[sign]
        elif scale < 10**4:
            section, digit = section + (digit or (1 if sign == "十" else 0)) * scale, 0
        else:
            total, section, digit = (total + section + digit) * scale, 0, 0
    return total + section + digit


def _vulgar(text: str, _: str) -> Said:
    return _fraction(text, _VULGAR[text])


_READ = {
    "off": _off, "share": _share, "of": _of, "mixed": _mixed, "ratio": _ratio, "fraction": _fraction,
    "number": _number, "vulgar": _vulgar, "parts": _parts, "words": _words, "other": _other, "half": _half,
    "numeral": _numeral, "power": _power,
}  # fmt: skip


def values_of(said: list[Said]) -> Iterator[Fraction]:
    """Every value that any of them may stand for."""
    for each in said:
        yield from each.values
