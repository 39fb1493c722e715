"""Answers in Chinese, in the words and units that English ones have: 无解, x = 2 或 x = 3, 36 平方厘米."""

import re
from fractions import Fraction

from app.study.answers.spoken.chinese_amounts import COUNTERS, UNITS

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_BEFORE = re.compile(r"^\s*(?:解|答|答案|所以|因此|故|原式)?\s*(?:是|为)?\s*[:：,，]?\s*(?==?)")
_WORDS: tuple[tuple[str, str], ...] = (
    (r"(?:(?:此|原|该|这个)?(?:分式)?方程组?|不等式组?)?(?:无|没有)(?:实数)?(?:解|根)", "no solution"),
    (r"(?:x\s*(?:取|为|是))?(?:全体|任意|所有|一切)实数", "all real numbers"),
    (r"(?:有)?无[穷数](?:多)?(?:个|组)?解", "infinitely many solutions"),
    (r"(?:极限)?不存在|(?:没有|无)意义", "undefined"),
    (r"是(?:的)?|对(?:的)?|正确", "yes"),
    (r"不是(?:的)?|否|不对|错(?:误|的)?|不正确", "no"),
)
"""The whole answer, and how it is said in English."""

_UNIT = re.compile(rf"(?<=[\d\s)}}π])({'|'.join(sorted(UNITS, key=len, reverse=True))})(?![\u3400-\u9fff])")
_PER = re.compile(r"(?<=千米|公里)/(?:小时|时)|(?<=米)/秒")
_COUNTED = re.compile(rf"(?<=\d)\s*(?:{COUNTERS})$")
_IN_TEX = re.compile(r"(?:\\[,;: ]|\s)*\\text\s*\{\s*([^{}]*[\u3400-\u9fff][^{}]*?)\s*\}")
_MONEY = re.compile(r"(\d[\d.,]*)\s*(?:元|块钱)(?=$|[,，;；、])")
_TEN_THOUSANDS = re.compile(r"(\d+(?:\.\d+)?)\s*万(?=元)")
_SIGNS = (
    ("或者", " or "), ("或", " or "), ("并且", " and "), ("且", " and "),
    ("约等于", "≈"), ("约为", "≈"), ("约", "≈"),
    ("大于或等于", "≥"), ("大于等于", "≥"), ("小于或等于", "≤"), ("小于等于", "≤"),
    ("不等于", "≠"), ("等于", "="), ("大于", ">"), ("小于", "<"),
    ("和", ", "), ("、", ", "), ("又", " "), ("根号", "√"),
)  # fmt: skip


def _in_full(found: re.Match[str]) -> str:
    value = Fraction(found[1]) * 10_000
    return str(value) if value.denominator == 1 else found[0]


def without_tex(text: str) -> str:
    r"""With Chinese words plain that stand in \text{}."""
    return _IN_TEX.sub(r"\1", text)


def in_english(text: str) -> str:
    """`text` as the same answer in English; as it is where a Chinese word is not known."""
    if not _CHINESE.search(text):
        return text
    said = without_tex(text).strip().rstrip("。.！! ")
    said = _BEFORE.sub("", said, count=1).lstrip("= ") or said
    for pattern, plain in _WORDS:
        if re.fullmatch(pattern, said):
            return plain
    said = _PER.sub(lambda found: "/h" if "时" in found[0] else "/s", said)
    for chinese, unit in (("千米/h", " km/h"), ("公里/h", " km/h"), ("米/s", " m/s")):
        said = said.replace(chinese, unit)
    said = _MONEY.sub(r"¥\1", _TEN_THOUSANDS.sub(_in_full, said))
    said = _UNIT.sub(lambda found: f" {UNITS[found[1]]}", said)
    said = _COUNTED.sub("", said)
    for chinese, sign in _SIGNS:
        said = said.replace(chinese, sign)
    return text if _CHINESE.search(said) else said
