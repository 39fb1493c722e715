"""Units and counters in Chinese; amounts with what each is called: 鸡23只，兔12只."""

import re
from fractions import Fraction

from app.study.maths.parsing.tokens import tokenize
from app.study.maths.units import UNITS as KNOWN_UNITS
from app.study.maths.units import Unit, read_unit

UNITS = {
    "平方千米": "km^2", "平方厘米": "cm^2", "平方分米": "dm^2", "平方毫米": "mm^2", "平方米": "m^2",
    "立方厘米": "cm^3", "立方分米": "dm^3", "立方米": "m^3", "千米每小时": "km/h", "千米/时": "km/h",
    "千米/小时": "km/h", "公里": "km", "千米": "km", "厘米": "cm", "分米": "dm", "毫米": "mm", "米": "m",
    "千克": "kg", "公斤": "kg", "毫克": "mg", "克": "g", "吨": "t", "毫升": "mL", "升": "L", "小时": "h",
    "分钟": "min", "秒": "s", "天": "days", "岁": "years", "年": "years", "牛顿": "N", "牛": "N",
    "帕斯卡": "Pa", "帕": "Pa", "焦耳": "J", "焦": "J", "瓦特": "W", "瓦": "W", "安培": "A", "安": "A",
    "伏特": "V", "伏": "V", "欧姆": "Ω", "欧": "Ω", "赫兹": "Hz", "摄氏度": "°C", "度": "°", "米/秒": "m/s",
    "米每秒": "m/s", "弧度": "radians",
}  # fmt: skip
COUNTERS = (
    "个|只|头|本|棵|条|页|道|种|件|辆|支|枝|张|块|名|人|次|组|位|瓶|箱|包|对|双|层|题|朵|匹|根|分|筐|袋|盒|套|把|台|座|颗|粒|桶|杯"
    "|盘|间|户|队|场|班|项|段|盏|株|篇|枚|片|盆|册|架|艘"
)
"""Words that things are counted in, as a regular expression."""

_NAME = r"(?P<name>(?:(?!为|是|有)[\u3400-\u9fff]){1,8}?)"
_PART = re.compile(rf"{_NAME}\s*(?:各|分别)?(?:=|:|：|是|为|有|需|要)*\s*(?P<amount>[-\d√(\\].*)")
_BETWEEN = re.compile(r"[,，;；、。]|(?:\\[,;: ])+|(?<=[\d\u3400-\u9fff])和(?=[\u3400-\u9fff])")


def unit_of(word: str) -> Unit | None:
    """The unit that a Chinese word or a sign names; None for a word that things are counted in."""
    if word == "万元":
        return Unit(word, Fraction(10_000), KNOWN_UNITS["¥"].dimension)
    name = "¥" if word == "元" else UNITS.get(word, word)
    return read_unit(tokenize(name)) if name.isascii() or name in KNOWN_UNITS else None


def named_amounts(text: str) -> list[tuple[str, str]] | None:
    """Two or more amounts with what each is called, as (name, text of the amount); None of anything else."""
    parts = [part.strip() for part in _BETWEEN.split(text.strip().rstrip("。.！! ")) if part.strip()]
    found = [_PART.fullmatch(part) for part in parts]
    named = [(each["name"], each["amount"]) for each in found if each is not None]
    names = {name for name, _ in named}
    return named if len(named) == len(parts) > 1 and len(names) == len(named) else None
