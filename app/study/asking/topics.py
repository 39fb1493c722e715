"""Guesses a question's topic from its words and signs: the first rule that fits.

The keys are stored; what the student reads for them is the window's. English and Chinese, TeX and typing.
"""

import re
from typing import Final

OTHER: Final = "other"

# Each topic: English words (“*” for any ending), and a pattern of signs, TeX and Chinese. The order counts:
# an early topic's questions hold words of later ones (“the derivative of sin x”), seldom the reverse.
_RULES: Final[dict[str, tuple[str, str]]] = {
    "calculus": (
        "derivative* differentiat* integral* integrate* limit tangent converge*",
        r"\\(?:int|lim|partial)(?![a-z])|∫|[dy]/d[a-z]|[fgh]['′]|\\frac\{d|导数|求导|微分|积分|极限|切线|级数",
    ),
    "linear algebra": (
        "matrix matrices determinant* eigen* vector*",
        r"\\begin\{[pbv]matrix|\\vec(?![a-z])|矩阵|行列式|特征值|向量",
    ),
    "statistics": (
        (
            "probabilit* dice die coin coins mean median average variance deviation permutation* "
            "combination* chance likely mode"
        ),
        (
            r"\\binom(?![a-z])|(?:how many|number of|the) ways|\d choose \d|\b[CP]\(\d"
            r"|range (?:of the (?:data|numbers)|:)|expected value|概率|平均|中位数|方差|标准差|排列|组合"
        ),
    ),
    "trigonometry": (
        "sin cos tan cot sine cosine trigonometr*",
        r"\\(?:sin|cos|tan|cot|sec|csc)(?![a-z])|三角函数|正弦|余弦|正切",
    ),
    "geometry": (
        (
            "triangle* circle* rectang* area perimeter volume radius angle angles cylinder* sphere* "
            "hypotenuse midpoint* gradient complement supplement cuboid* polygon*"
        ),
        (
            r"square (?:has|with|of)\b|straight line|distance between [\\($]*\("
            r"|\\(?:triangle|angle)(?![a-z])|[△∠]"
            "|三角形|圆|矩形|正方形|面积|周长|体积|半径|角度"
        ),
    ),
    "percentages": ("percent* interest discount*", r"%|per cent|百分|折扣|利息|打折"),
    "number theory": (
        "prime primes divisib* divisors factors gcd gcf lcm hcf mod modulo remainder*",
        r"common (?:divisor|factor|multiple)|\\pmod(?![a-z])|质数|素数|整除|公约数|公倍数|余数",
    ),
    "inequalities": ("inequalit*", r"[<>≤≥]|\\(?:leq?|geq?)(?![a-z])|不等式"),
    "functions": (
        "function* domain logarithm* log ln parabola* slope",
        r"\b[fgh]\s*\(x\)|\\(?:log|ln)(?![a-z])|函数|对数|定义域|抛物线|斜率",
    ),
    "algebra": (
        "equation* factor factorise factorize expand root roots polynomial* unknown sequence*",
        (
            r"\d[a-z](?![a-z])|(?<![a-z\\])[a-z]\s*(?:[-+*/=^²³−]|\\times)|[-+*/=−]\s*\d*[b-z](?![a-z])"
            r"|solve for [a-z]\b|nth term|方程|因式|化简|多项式|展开"
        ),
    ),
    "fractions": (
        "fraction* numerator denominator ratio ratios proportion*",
        r"\\[dt]?frac|\d\s*/\s*\d|[½⅓⅔¼¾⅕⅛]|(?:lowest|simplest) (?:terms|form)|分数|约分|通分",
    ),
    "word problems": (
        "buy buys cost costs train trains speed apples hour hours minutes old fast long",
        r"\bmany\b(?! times does)|\bmuch\b(?! is [^a-z]*\d)|km/h|miles per|多少|小时|速度|千米|苹果|元",
    ),
    "arithmetic": (
        (
            "sum product plus minus times lots multipl* divide* subtract add added total together increase* "
            "decrease* difference quotient equally round* nearest convert* power squared cubed factorial"
        ),
        (
            r"\d more than|take (?:away )?\d|take away|\d[²³⁴]|\d\s*[-+*/×÷−^x]\s*[\d(]"
            r"|\\(?:times|div|sqrt)(?![a-z])|√|square root|[加减乘除]|计算"
        ),
    ),
}
TOPICS: Final = (*_RULES, OTHER)
_READ = 4000  # letters: what a question is about stands at its beginning


def _pattern(words: str, signs: str) -> re.Pattern[str]:
    alternatives = "|".join(word.replace("*", r"\w*") for word in words.split())
    # ASCII word borders: in “求sin的值” the command stands between Chinese letters.
    return re.compile(rf"(?<![a-z\\])(?:{alternatives})(?![a-z])|{signs}", re.IGNORECASE)


_PATTERNS = {topic: _pattern(*rule) for topic, rule in _RULES.items()}


def topic_of(question: str) -> str:
    """One of TOPICS."""
    text = question[:_READ]
    return next((topic for topic, pattern in _PATTERNS.items() if pattern.search(text)), OTHER)
