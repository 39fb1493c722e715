"""Chinese requests around a formula, said as the English ones that the wordings know."""

import re
from functools import lru_cache

from app.study.problems.chinese import algebra, calculus, chances, graphs, numbers, sequences
from app.study.problems.chinese.requests import CHINESE
from app.study.problems.chinese.talk import plain

_WAYS = {
    "公式法": "using the quadratic formula", "求根公式法?": "using the quadratic formula",
    "配方法": "by completing the square", "因式分解法": "by factoring", "十字相乘法?": "by factoring",
    "提取?公因式法?": "by factoring", "代入法": "by substitution", "代入消元法": "by substitution",
    "加减法": "by elimination", "加减消元法": "by elimination", "消元法": "by elimination",
}  # fmt: skip
_WAY = re.compile(rf"[,]?[用由利]用?(?P<way>{'|'.join(_WAYS)})(?:来|去|求)?(?=解|分解|因式|把|将|求|$|\s)\s*")
_BESIDE = re.compile(r"(?<=[\u3400-\u9fff,:;])\s+|\s+(?=[\u3400-\u9fff,:;])")
_TABLES = (sequences.TABLE, chances.TABLE, calculus.TABLE, graphs.TABLE, numbers.TABLE, algebra.TABLE)
"""What says more of the problem comes first."""


@lru_cache(64)
def in_english(text: str) -> str:
    """`text` as an English request, where it is a Chinese one of these and nothing else; else as it is."""
    if not CHINESE.search(text):
        return text
    request = _BESIDE.sub("", plain(text))
    way = _WAY.search(request)
    if way is not None:
        request = (request[: way.start()] + request[way.end() :]).strip(" ,")
    if not CHINESE.search(request):
        return request
    for table in _TABLES:
        said = table.said(request)
        if said is not None:
            return f"{said} {_way(way['way'])}" if way is not None else said
    return text


def _way(chinese: str) -> str:
    return next(said for pattern, said in _WAYS.items() if re.fullmatch(pattern, chinese))
