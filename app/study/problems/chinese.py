"""Chinese requests around a formula, said as the English ones that the wordings know."""

import re

from app.study.problems.chinese_talk import plain
from app.study.problems.wordings.calculus import in_chinese as calculus

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_KIND = r"(?:一元|二元|三元|分式|无理|指数|对数|三角)?(?:一次|二次|三次)?(?:方程组?|不等式组?|比例)"
_COLON = r"[:：,，]?\s*"
_OF_THE_FUNCTION = r"(?:函数|二次函数|抛物线|曲线)?"
_DATA = r"(?:数据|一组数据)?(?P<f>[\d.,，、\s]+)"
_OF_WHAT = r"(?:是(?:多少|什么)?)?"
_WAYS = {
    "公式法": "using the quadratic formula", "求根公式": "using the quadratic formula",
    "配方法": "by completing the square", "因式分解法": "by factoring", "代入法": "by substitution",
    "代入消元法": "by substitution", "加减法": "by elimination", "加减消元法": "by elimination",
    "消元法": "by elimination",
}  # fmt: skip
_SYSTEM = re.compile(r"\s*(?<![_^])\{\s*(?=[^{}]*=)")  # a brace before each equation of a system
_WAY = re.compile(rf"[用由](?P<way>{'|'.join(_WAYS)})\s*")

_FEATURES = {
    "定义域": "domain", "值域": "range", "反函数": "inverse", "顶点(?:坐标)?": "vertex",
    "对称轴": "axis of symmetry", "最大值": "maximum value", "最小值": "minimum value",
    "极大值[和与]极小值": "local extrema",
}  # fmt: skip
_STATISTICS = {"平均数": "mean", "中位数": "median", "众数": "mode", "方差": "variance"}
_LINE = "Find the equation of the line through"
_ITS_EQUATION = r"的?(?:方程|解析式|表达式)"
_GRAPH = "的?图[象像](?:经过|过)点?"
_FIND_IT = rf"[,，]\s*求(?:这个|该|此)?(?:一次)?函数{_ITS_EQUATION}"

# The whole request, and how it is said; {f}, or {a} and {b}, are what is in no language.
_REQUESTS = tuple(
    (re.compile(pattern, re.DOTALL), said)
    for pattern, said in (
        *calculus.REQUESTS,
        *(
            (
                rf"求?{_OF_THE_FUNCTION}(?P<f>.+?)的{chinese}(?:各?是(?:多少|什么)?)?",
                f"Find the {name} of {{f}}",
            )
            for chinese, name in _FEATURES.items()
        ),
        *(
            (rf"求?{_DATA}的{chinese}{_OF_WHAT}", f"Find the {name} of {{f}}")
            for chinese, name in _STATISTICS.items()
        ),
        *(
            (
                rf"[把将]?(?P<f>.+?)(?:按|按照)?从{way}(?:的顺序)?(?:排列|排起来|排序)",
                f"Arrange in {order} order: {{f}}",
            )
            for way, order in (("小到大", "ascending"), ("大到小", "descending"))
        ),
        (rf"(?:求解|解|姐(?=方程))(?:下列|以下)?(?:关于[a-z]的)?(?:{_KIND})?{_COLON}(?P<f>.+)", "Solve {f}"),
        (rf"求(?:{_KIND})(?P<f>.+?)的(?:解集?|根)", "Solve {f}"),
        (rf"(?:{_KIND})(?P<f>.+?)的(?:解集?|根)(?:是(?:什么|多少)?|为)?", "Solve {f}"),
        (r"(?P<f>.+?)[,，]\s*求(?:解)?\s*(?P<a>[a-z])(?:的值)?", "{f}, find {a}"),
        (r"(?P<f>.+?)[,，]\s*(?P<a>[a-z])(?:是|等于)(?:几|多少)", "{f}, find {a}"),
        (
            rf"(?:递等式|脱式|直接|口算|列式|简便)?(?:计算|求值|算一算|口算)(?:下列各题|下面各题)?{_COLON}(?P<f>.+?)(?:的值|的结果)?",
            "Work out {f}",
        ),
        (rf"用?简便方法(?:计算)?{_COLON}(?P<f>.+)", "Work out {f}"),
        (r"求(?P<f>.+?)的(?:精确)?值", "Work out {f}"),
        (r"(?P<f>.+?)的(?:精确)?值(?:是(?:多少)?|怎么求|怎么算)", "Work out {f}"),
        (r"(?P<f>.+?)\s*(?:等于|是)(?:多少|几)", "What is {f}"),
        (rf"(?:化简|简化)(?:下列各式|代数式|式子|二次根式|分式)?{_COLON}(?P<f>.+)", "Simplify {f}"),
        (rf"(?:因式分解|分解因式){_COLON}(?P<f>.+)", "Factor {f}"),
        (r"[把将](?P<f>.+?)(?:进行)?(?:因式分解|分解因式)", "Factor {f}"),
        (r"(?P<f>.+?)\s*[把将]上式(?:进行)?(?:因式分解|分解因式)", "Factor {f}"),
        (r"[把将](?P<f>.+?)分解质因数", "Find the prime factorization of {f}"),
        (rf"展开(?:并化简)?{_COLON}(?P<f>.+)", "Expand {f}"),
        (rf"求导(?:数)?{_COLON}(?P<f>.+)", "Differentiate {f}"),
        (rf"(?:对|求)?{_OF_THE_FUNCTION}(?P<f>.+?)(?:的导数|的导函数|求导)", "Differentiate {f}"),
        (rf"求?(?:不?定)?积分{_COLON}(?P<f>.+)", "Integrate {f}"),
        (rf"求?极限{_COLON}(?P<f>.+)", "Evaluate {f}"),
        (
            r"求?(?P<a>[\d,，、\s]+)[和与](?P<b>\d+)的最大公(?:约数|因数)(?:是(?:几|多少))?",
            "gcd of {a} and {b}",
        ),
        (r"求?(?P<a>[\d,，、\s]+)[和与](?P<b>\d+)的最小公倍数(?:是(?:几|多少))?", "lcm of {a} and {b}"),
        (
            rf"求?(?:过|经过)点?(?P<a>\(.+?\))[和与](?:点)?(?P<b>\(.+?\))的直线{_ITS_EQUATION}{_OF_WHAT}",
            f"{_LINE} {{a}} and {{b}}",
        ),
        (
            rf"求?(?:过|经过)点?(?P<a>\(.+?\))且与(?:直线)?(?P<f>.+?)垂直的直线{_ITS_EQUATION}",
            f"{_LINE} {{a}} perpendicular to the line {{f}}",
        ),
        (
            rf"求?(?:过|经过)点?(?P<a>\(.+?\))且与(?:直线)?(?P<f>.+?)平行的直线{_ITS_EQUATION}",
            f"{_LINE} {{a}} parallel to the line {{f}}",
        ),
        (
            rf"(?:已知)?一次函数{_GRAPH}(?P<a>\(.+?\))[和与](?P<b>\(.+?\)){_FIND_IT}",
            f"{_LINE} {{a}} and {{b}}",
        ),
        (
            r"求?圆(?P<f>.+?)的圆心(?:坐标)?[和与]半径(?:各?是(?:什么|多少))?",
            "Find the center and radius of {f}",
        ),
        (
            rf"求?点?(?P<a>\(.+?\))[和与到]点?(?P<b>\(.+?\))(?:之?间)?的距离{_OF_WHAT}",
            "Find the distance between {a} and {b}",
        ),
        (r"[把将]?(?P<f>[\d.]+)用科学记数法(?:表示|记作)?(?:为|是)?", "Write {f} in scientific notation"),
        (r"(?P<f>[\d.]+)的(?P<a>[\d.]+)\s*%是(?:多少|几)", "What is {a}% of {f}"),
    )
)


def in_english(text: str) -> str:
    """`text` as an English request, where it is a Chinese one of these and nothing else; else as it is."""
    if not _CHINESE.search(text):
        return text
    request = plain(text)
    way = _WAY.search(request)
    if way is not None:
        request = (request[: way.start()] + request[way.end() :]).strip(" ,，")
    if not _CHINESE.search(request):
        return request
    for pattern, said in _REQUESTS:
        found = pattern.fullmatch(request)
        if found is None:
            continue
        parts = {name: part.strip(" 、,") for name, part in found.groupdict().items()}
        if all(part and not _CHINESE.search(part) for part in parts.values()):
            parts = {
                name: _SYSTEM.sub(", ", part.replace("、", ", ")).lstrip("{, ")
                for name, part in parts.items()
            }
            english = said.format(**parts)
            return f"{english} {_WAYS[way['way']]}" if way is not None else english
    return text
