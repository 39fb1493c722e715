"""Chinese requests around a formula, said as the English ones that the wordings know."""

import re

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_EQUATION = r"(?:一元)?[一二三]?[元次]*(?:一次|二次)?(?:方程组?|不等式组?)"
_COLON = r"[:：]?\s*"

# The whole request, and how it is said; {f}, or {a} and {b}, are what is in no language.
_REQUESTS = tuple(
    (re.compile(pattern, re.DOTALL), said)
    for pattern, said in (
        (rf"(?:求解|解)(?:下列|以下)?(?:{_EQUATION})?{_COLON}(?P<f>.+)", "Solve {f}"),
        (r"求(?:方程|不等式)(?P<f>.+?)的(?:解集?|根)", "Solve {f}"),
        (r"(?P<f>.+?)[,，]\s*求(?:解)?\s*(?P<a>[a-z])(?:的值)?", "{f}, find {a}"),
        (rf"(?:计算|求值|算一算){_COLON}(?P<f>.+?)(?:的值|的结果)?", "Work out {f}"),
        (r"求(?P<f>.+?)的值", "Work out {f}"),
        (r"(?P<f>.+?)\s*(?:等于|是)(?:多少|几)", "What is {f}"),
        (rf"(?:化简|简化)(?:下列各式|代数式|式子)?{_COLON}(?P<f>.+)", "Simplify {f}"),
        (rf"(?:因式分解|分解因式){_COLON}(?P<f>.+)", "Factor {f}"),
        (r"[把将](?P<f>.+?)(?:进行)?(?:因式分解|分解因式)", "Factor {f}"),
        (rf"展开{_COLON}(?P<f>.+)", "Expand {f}"),
        (rf"求导(?:数)?{_COLON}(?P<f>.+)", "Differentiate {f}"),
        (r"(?:对|求函数|求)(?P<f>.+?)(?:的导数|的导函数|求导)", "Differentiate {f}"),
        (rf"求?(?:不定)?积分{_COLON}(?P<f>.+)", "Integrate {f}"),
        (r"求?(?P<a>[\d,，、\s]+)[和与](?P<b>\d+)的最大公(?:约数|因数)", "gcd of {a} and {b}"),
        (r"求?(?P<a>[\d,，、\s]+)[和与](?P<b>\d+)的最小公倍数", "lcm of {a} and {b}"),
    )
)


def in_english(text: str) -> str:
    """`text` as an English request, where it is a Chinese one of these and nothing else; else as it is."""
    if not _CHINESE.search(text):
        return text
    request = text.strip().removeprefix("请").rstrip("。.？?！! ").strip()
    for pattern, said in _REQUESTS:
        found = pattern.fullmatch(request)
        if found is None:
            continue
        parts = {name: part.strip(" 、") for name, part in found.groupdict().items()}
        if all(part and not _CHINESE.search(part) for part in parts.values()):
            return said.format(**{name: part.replace("、", ", ") for name, part in parts.items()})
    return text
