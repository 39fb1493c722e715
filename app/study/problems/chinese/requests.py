"""A row of the tables of Chinese requests: the whole request, and how it is said in English."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

CHINESE = re.compile(r"[\u3400-\u9fff]")
_SYSTEM = re.compile(r"\s*(?<![_^])\{\s*(?=[^{}]*=)")  # a brace before each equation of a system
_NAME_ALONE = re.compile(r"[fgh]\([a-z]\)|y")  # of a function that nobody said
_NUMBERED = re.compile(r"\s*[,;]?\s*[①②③]\s*")

_H = r"\u3400-\u9fff"
F = rf"(?P<f>[^{_H}]+?)"
"""A formula, or several; in no language."""
POINT = rf"\([^(){_H}]+,[^(){_H}]+\)"
LETTER = "[a-zA-Z]"
FIND = "(?:试|请|并|则|那么|问|请问)*(?:求出?|计算|写出|找出|判断|确定|得出)?(?:它|其|该函数)?的?"
IS = "(?:各|分别)?(?:是|为|等于|有|得)?(?:多少|什么|几|哪些|哪个|哪里)?"
THE_FUNCTION = (
    "(?:已知|设|若|如果)?(?:一次|二次|反比例|正比例|指数|对数|三角|复合|幂)?(?:函数|曲线|"
    "抛物线|直线|双曲线|椭圆)?的?(?:图[象像])?"
)
"""What may stand before the formula of a function."""
COLON = "(?:[:,]|如下|下列各?[式题]|下面各?题|以下各?[式题])*"


Parts = Mapping[str, str]


class Row(NamedTuple):
    """A pattern of the whole request, without blanks beside Chinese, and how it is said.

    {f}, {a} … are the pattern's groups, which hold no Chinese; a function may say it of any groups.
    """

    pattern: str
    said: str | Callable[[Parts], str | None]


class Table:
    """Rows in the order in which they are tried."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = [(re.compile(row.pattern, re.DOTALL), row.said) for row in rows]

    def said(self, request: str) -> str | None:
        """The request in English; None where no row is its, or a part of it would stay Chinese."""
        for pattern, said in self.rows:
            found = pattern.fullmatch(request)
            if found is None:
                continue
            parts = {name: (part or "").strip(" 、,:") for name, part in found.groupdict().items()}
            if not isinstance(said, str):
                english = said(parts)
                if english is not None:
                    return english
            elif all(map(_is_formula, parts.values())):
                return said.format(**{name: formula(part) for name, part in parts.items()})
        return None


def _is_formula(part: str) -> bool:
    return bool(part) and not CHINESE.search(part) and not _NAME_ALONE.fullmatch(part)


def formula(text: str) -> str:
    """Formulas one after the other, with commas between them."""
    text = _NUMBERED.sub(", ", text)
    return _SYSTEM.sub(", ", text.replace("、", ", ")).lstrip("{, ")
