"""Numbers that a set-up may use though its story does not say them, and the words that bring them along."""

import re
from collections.abc import Iterator
from fractions import Fraction

_TABLE: tuple[tuple[str, str], ...] = (
    (r"", "0 1"),
    (r"consecutive|even|odd|midpoint|average|mean|triangle|连续|偶数|奇数|平均|三角形", "2 3"),
    (r"percent|%|百分|浓度|折|interest|discount|利率", "100"),
    (r"penny|pennies|cent|分", "0.01 1 100"),
    (r"nickel", "5 0.05"),
    (r"dime", "10 0.1 0.10"),
    (r"quarter", "25 0.25"),
    (r"half.dollar", "50 0.5 0.50"),
    (r"dollar|\$|元", "100"),
    (r"角", "10 0.1"),
    (r"angle|triangle|straight|supplement|三角形|补角|平角|内角", "180"),
    (r"right|complement|直角|余角", "90"),
    (r"circle|around|quadrilateral|圆|四边形|周角", "360"),
    (r"in a circle|circular|圆周运动", "2"),
    (r"minute|hour|second|min\b|\bh\b|分|小时|秒", "60 3600"),
    (r"\bday|hour|天", "24"),
    (r"week|day|周|星期", "7 52"),
    (r"weekend|weekday|school day|工作日|周末", "2 5"),
    (r"each other|handshake|every pair|互相|握手|每两", "2"),
    (r"month|year|annual|月|年", "12 365"),
    (r"quarterly|季", "4"),
    (r"inch|foot|feet|\bft\b|dozen", "12"),
    (r"yard|feet|foot", "3 36"),
    (r"mile|feet", "5280"),
    (r"ounce|pound|cup", "16 8"),
    (r"gallon|quart", "4"),
    (r"\bcm|metre|meter|厘米|米", "100 10 1000"),
    (r"km|kilo|\bkg|gram|litre|liter|\bml\b|千米|公里|千克|公斤|克|毫升|升|吨", "1000"),
    (r"dice|\bdie\b|骰子", "6"),
    (r"coin|硬币", "2"),
    (r"cards?\b|deck|扑克", "52 4 13"),
    (r"double|times as|半径|radius|diameter|直径|equal|isosceles|等腰", "2"),
    (r"fall|drop|thrown|launch|projectile|rocket|下落|抛", "16 4.9 9.8 32"),
    (r"fence|around|square|border|frame|path|平方|rectang|perimeter|长方形|周长", "2"),
    (r"fence|square|rhombus|正方形|菱形", "4"),
    (r"cube|正方体", "3 6 12"),
    (r"legs?\b|heads?\b|wheels?\b|tires?\b|脚|腿|头|轮", "2 3 4 6 8"),
    (r"kinetic|centripetal|\bEk\b|accelerat|decelerat|brak|from rest|\bfalls?\b|动能|加速|刹车|自由落", "2"),
    (r"shakes? hands|handshake|every other|doubl|diagonal|corner|ladder|kite|pole|straight line", "2"),
    (r"from the start|starting point", "2"),
    (r"梯形|三角形|静水|水流|顺[水流]|船速|梯子|trapezoid|current|\bwind\b", "2"),
    (r"圆锥|\bcone\b|pyramid|棱锥|底面周长", "2 3"),
    (r"sector|slice|\barc\b|扇形|弧", "2 360"),
    (r"km/h|kilomet(?:er|re)s per hour|千米/时", "3.6"),
    (r"浮力|buoyan", "1000 10 1000000"),
    (r"kwh|\d\s*度|多少度|电能", "1000 60 3600"),
    (r"10[³3]|10\^3", "3"),
    (r"similar|same shape|相似", "2 3"),
    (r"digits?\b|数字", "10"),
    (r"consecutive|in a row|连续", "4 6"),
)
"""Words (a regular expression, in any case) and the numbers that go without saying where they stand."""


def constants_of(text: str) -> Iterator[Fraction]:
    """The numbers that may stand in the set-up of `text` without being said."""
    for words, numbers in _TABLE:
        if re.search(words, text, re.IGNORECASE):
            yield from map(Fraction, numbers.split())
