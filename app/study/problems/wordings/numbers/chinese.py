"""Reads number questions in Chinese: 求最大公约数, 分解质因数, 百分数, 近似数, 单位换算."""

import re
from collections.abc import Callable
from fractions import Fraction

from app.study.answers.kinds import Quantity
from app.study.answers.reading import readings
from app.study.maths.arithmetic import is_prime
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, Num, substituted, symbols
from app.study.maths.units import read_unit
from app.study.problems.expressions import expression, numbers
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.claims import Divisible, Even, Prime
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.numbers import (
    Convert,
    DivideWithRemainder,
    Numbers,
    Pick,
    Round,
    Share,
    SimplifyRatio,
    YesNo,
)
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*[,、和与]\s*")
_UNITS = (
    ("平方千米", "km^2"),
    ("平方厘米", "cm^2"),
    ("平方分米", "dm^2"),
    ("平方毫米", "mm^2"),
    ("平方米", "m^2"),
    ("立方厘米", "cm^3"),
    ("立方分米", "dm^3"),
    ("立方米", "m^3"),
    ("千米", "km"),
    ("公里", "km"),
    ("厘米", "cm"),
    ("分米", "dm"),
    ("毫米", "mm"),
    ("米", "m"),
    ("千克", "kg"),
    ("公斤", "kg"),
    ("毫克", "mg"),
    ("克", "g"),
    ("吨", "t"),
    ("毫升", "ml"),
    ("升", "l"),
    ("小时", "h"),
    ("分钟", "min"),
    ("秒", "s"),
    ("公顷", "ha"),
)


def _list(what: str) -> Callable[[Slots], Numbers | None]:
    def build(slots: Slots) -> Numbers | None:
        found = numbers(_BETWEEN.sub(", ", slots["list"]))
        whole = all(each.denominator == 1 and each > 0 for each in found)
        return Numbers(what, found) if len(found) > 1 and whole else None

    return build


def _formula(formula: str) -> Callable[[Slots], Evaluate | None]:
    tree = parse(tokenize(formula))

    def build(slots: Slots) -> Evaluate | None:
        values: dict[str, Node] = {name: expression(slots[name]) for name in "ab" if slots.get(name)}
        return None if any(map(symbols, values.values())) else Evaluate(substituted(tree, values))

    return build


def _itself(slots: Slots) -> Evaluate | None:
    tree = expression(slots["n"])
    return None if symbols(tree) else Evaluate(tree)


def _whole(slots: Slots) -> int:
    return int(slots["n"])


def _primes(slots: Slots) -> Evaluate | None:
    n = _whole(slots)
    return Evaluate(Num(Fraction(n)), "primes") if n > 1 else None


def _factors(slots: Slots) -> Numbers | None:
    found = rational(expression(slots["n"]))
    return Numbers("factors", (found,)) if found else None


def _prime(slots: Slots) -> YesNo:
    n, composite = _whole(slots), slots["kind"] == "合"
    return YesNo(n > 1 and is_prime(n) is not composite, Prime(n, composite))


def _even(slots: Slots) -> YesNo:
    n, odd = _whole(slots), slots["kind"] == "奇"
    return YesNo((n % 2 == 1) is odd, Even(n, odd))


def _divisible(slots: Slots) -> YesNo | None:
    n, by = _whole(slots), int(slots["by"])
    return YesNo(n % by == 0, Divisible(n, by)) if by else None


def _remainder(slots: Slots) -> DivideWithRemainder | None:
    n, by = _whole(slots), int(slots["by"])
    return DivideWithRemainder(n, by, only_remainder=bool(slots["only"])) if by else None


def _round(slots: Slots) -> Round | None:
    tree = expression(slots["n"])
    return None if symbols(tree) else Round(tree)


def _pick(slots: Slots) -> Pick | None:
    trees = tuple(map(expression, _BETWEEN.split(slots["list"])))
    return Pick(trees, slots["size"] == "大") if len(trees) > 1 and not any(map(symbols, trees)) else None


def _convert(slots: Slots) -> Convert | None:
    text, unit = slots["n"] + _in_english(slots["from"]), read_unit(tokenize(_in_english(slots["unit"])))
    amount = next((one for one in readings(text) if isinstance(one, Quantity) and one.unit), None)
    if amount is None or amount.unit is None or unit is None or amount.unit.dimension != unit.dimension:
        return None
    return Convert(amount, unit)


def _in_english(unit: str) -> str:
    return " " + dict(_UNITS).get(unit, unit)


def _ratio(slots: Slots) -> Task | None:
    parts = [int(part) for part in re.split(r"\s*[:比]\s*", slots["r"]) if part]
    if len(parts) < 2 or not all(parts):
        return None
    total = rational(expression(slots["n"])) if slots.get("n") else None
    return SimplifyRatio(tuple(parts)) if total is None else Share(total, tuple(parts))


_IS = "(是|等于|得)?(多少|几|什么)?"
_FIND = "(求|计算|算出|写出|找出|求出)?"
_PERCENT = " ?%"

WORDINGS = (
    Wording(_FIND + "{list}的最大公(约|因)数" + _IS, _list("gcd"), {"求12和18的最大公约数": "gcd 12, 18"}),
    Wording(_FIND + "{list}的最小公倍数" + _IS, _list("lcm"), {"求4、6的最小公倍数": "lcm 4, 6"}),
    Wording(
        _FIND + "{n:below_a_billion}的(所有|全部)?(因数|约数)(有哪些)?",
        _factors,
        {"求12的所有因数": "factors 12"},
    ),
    Wording(
        "(把|将)?{n:below_a_billion}(分解质因数|写成质因数的积)|分解质因数:?{n2:below_a_billion}",
        lambda slots: _primes({"n": slots["n"] or slots["n2"]}),
        {"把12分解质因数": "primes 12", "分解质因数:12": "primes 12"},
    ),
    Wording(
        "(判断)?{n:below_a_billion}是(不是|否是|否为)?(?P<kind>质|素|合)数吗?",
        _prime,
        {"91是质数吗?": "false"},
    ),
    Wording("{n:below_a_billion}是(不是)?(?P<kind>奇|偶)数吗?", _even, {"8是偶数吗?": "true"}),
    Wording(
        "{n:below_a_trillion}能(不能)?被{by:below_a_billion}整除吗?", _divisible, {"51能被3整除吗?": "true"}
    ),
    Wording(
        "(求|计算)?{n:whole} ?(÷|/|除以) ?{by:whole}的((?P<only>余数)|商和余数)" + _IS,
        _remainder,
        {"17÷5的余数是多少?": "remainder 17 by 5", "求17÷5的商和余数": "divide 17 by 5"},
    ),
    # Percentages
    Wording(
        _FIND + "{b:number}的{a:number}" + _PERCENT + _IS,
        _formula("a/100 * b"),
        {"50的20%是多少?": "evaluate 20/100 * 50"},
    ),
    Wording(
        "{a:number}是{b:number}的(百分之几|百分之多少)",
        _formula("(a/b * 100)%"),
        {"20是50的百分之几?": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "{a:number}是多少的{b:number}" + _PERCENT,
        _formula("a / (b/100)"),
        {"20是多少的40%?": "evaluate 20/(40/100)"},
    ),
    Wording(
        "甲数是{a:number},乙数比甲数多{b:number}" + _PERCENT + ",(求)?乙数(是多少)?",
        _formula("a + a * b/100"),
        {"甲数是50,乙数比甲数多20%,乙数是多少?": "evaluate 50 + 50 * 20/100"},
    ),
    Wording(
        "甲数是{a:number},乙数比甲数少{b:number}" + _PERCENT + ",(求)?乙数(是多少)?",
        _formula("a - a * b/100"),
        {"甲数是50,乙数比甲数少20%,乙数是多少?": "evaluate 50 - 50 * 20/100"},
    ),
    Wording(
        "比{a:number}多{b:number}" + _PERCENT + "的数是多少",
        _formula("a + a * b/100"),
        {"比50多20%的数是多少?": "evaluate 50 + 50 * 20/100"},
    ),
    Wording(
        "比{a:number}少{b:number}" + _PERCENT + "的数是多少",
        _formula("a - a * b/100"),
        {"比50少20%的数是多少?": "evaluate 50 - 50 * 20/100"},
    ),
    # Other forms
    Wording(
        "(把|将)?{n:formula}(化成|化为|写成|改写成)(最简)?(小|分|百分|假分|带分)数",
        _itself,
        {"把3/8化成小数": "evaluate 3/8"},
    ),
    Wording(
        "用科学(记|计)数法表示:?{n:formula}|(把|将)?{n2:formula}用科学(记|计)数法表示",
        lambda slots: _itself({"n": slots["n"] or slots["n2"]}),
        {"用科学记数法表示45600000": "evaluate 45600000"},
    ),
    Wording(
        "(把|将)?{n:number}(四舍五入|精确|保留|凑整)(到)?[^,。]{1,12}|(四舍五入|精确)到[^:,。]{1,10}:{n2:number}",
        lambda slots: _round({"n": slots["n"] or slots["n2"]}),
        {"把3.14159精确到0.01": "round 3.14159", "四舍五入到百分位:3.14159": "round 3.14159"},
    ),
    Wording(_FIND + "{a:formula}的相反数" + _IS, _formula("-(a)"), {"-5的相反数": "evaluate -(-5)"}),
    Wording(_FIND + "{a:formula}的倒数" + _IS, _formula("1/(a)"), {"2/3的倒数": "evaluate 1/(2/3)"}),
    Wording(_FIND + "{a:formula}的绝对值" + _IS, _formula("abs(a)"), {"-7的绝对值": "evaluate abs(-7)"}),
    Wording(_FIND + "{a:formula}的算术平方根" + _IS, _formula("sqrt(a)"), {"25的算术平方根": "evaluate √25"}),
    Wording(_FIND + "{a:formula}的立方根" + _IS, _formula("cbrt(a)"), {"27的立方根": "evaluate ∛27"}),
    # Comparing, ratios, units
    Wording(
        "{list}(哪个|哪一个|谁)(更|较|最)?(?P<size>大|小)", _pick, {"2/3和3/4哪个大?": "largest 2/3, 3/4"}
    ),
    Wording("化简比:?{r:chinese_ratio}", _ratio, {"化简比6:8": "ratio 6 : 8"}),
    Wording(
        "(把|将)?{n:number}按{r:chinese_ratio}(的比)?(分配|分|分成两份)",
        _ratio,
        {"把120按3:5分配": "share 120 as 3 : 5"},
    ),
    Wording(
        "(把|将)?{n:number} ?{from:chinese_unit}(等于|是|合|换算成|化成|=|为)(多少|几)?{unit:chinese_unit}",
        _convert,
        {"5千米等于多少米?": "convert 5 km to m"},
    ),
)
