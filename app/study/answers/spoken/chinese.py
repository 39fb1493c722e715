"""Answers in Chinese, in the words and units that English ones have: 无解, x = 2 或 x = 3, 36 平方厘米."""

import re

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

_UNITS = {
    "平方千米": "km^2", "平方厘米": "cm^2", "平方分米": "dm^2", "平方毫米": "mm^2", "平方米": "m^2",
    "立方厘米": "cm^3", "立方分米": "dm^3", "立方米": "m^3", "千米每小时": "km/h", "千米/时": "km/h",
    "千米/小时": "km/h", "公里": "km", "千米": "km", "厘米": "cm", "分米": "dm", "毫米": "mm", "米": "m",
    "千克": "kg", "公斤": "kg", "毫克": "mg", "克": "g", "吨": "t", "毫升": "mL", "升": "L", "小时": "h",
    "分钟": "min", "秒": "s", "天": "days", "岁": "years", "年": "years", "牛顿": "N", "牛": "N",
    "帕斯卡": "Pa", "帕": "Pa", "焦耳": "J", "焦": "J", "瓦特": "W", "瓦": "W", "安培": "A", "安": "A",
    "伏特": "V", "伏": "V", "欧姆": "Ω", "欧": "Ω", "赫兹": "Hz", "摄氏度": "°C", "度": "°", "米/秒": "m/s",
    "米每秒": "m/s", "弧度": "radians",
}  # fmt: skip
_UNIT = re.compile(rf"(?<=[\d\s)}}π])({'|'.join(sorted(_UNITS, key=len, reverse=True))})(?![\u3400-\u9fff])")
_PER = re.compile(r"(?<=千米|公里)/(?:小时|时)|(?<=米)/秒")
_COUNTED = re.compile(
    r"(?<=\d)\s*(?:个|只|本|棵|条|页|道|种|件|辆|支|张|块|名|人|次|组|位|瓶|箱|包|对|双|层|题|朵|头|匹|根)$"
)
_MONEY = re.compile(r"(\d[\d.,]*)\s*(?:元|块钱)(?=$|[,，;；、])")
_SIGNS = (
    ("或者", " or "), ("或", " or "), ("并且", " and "), ("且", " and "),
    ("约等于", "≈"), ("约为", "≈"), ("约", "≈"),
    ("大于或等于", "≥"), ("大于等于", "≥"), ("小于或等于", "≤"), ("小于等于", "≤"),
    ("不等于", "≠"), ("等于", "="), ("大于", ">"), ("小于", "<"),
    ("和", ", "), ("、", ", "), ("又", " "), ("根号", "√"),
)  # fmt: skip


def in_english(text: str) -> str:
    """`text` as the same answer in English; as it is where a Chinese word is not known."""
    if not _CHINESE.search(text):
        return text
    said = text.strip().rstrip("。.！! ")
    said = _BEFORE.sub("", said, count=1).lstrip("= ") or said
    for pattern, plain in _WORDS:
        if re.fullmatch(pattern, said):
            return plain
    said = _PER.sub(lambda found: "/h" if "时" in found[0] else "/s", said)
    for chinese, unit in (("千米/h", " km/h"), ("公里/h", " km/h"), ("米/s", " m/s")):
        said = said.replace(chinese, unit)
    said = _MONEY.sub(r"¥\1", said)
    said = _UNIT.sub(lambda found: f" {_UNITS[found[1]]}", said)
    said = _COUNTED.sub("", said)
    for chinese, sign in _SIGNS:
        said = said.replace(chinese, sign)
    return text if _CHINESE.search(said) else said
