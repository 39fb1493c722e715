"""Takes a story apart from the left: what each amount is, what is asked, words that say nothing.

Between those only names of people and things may stand, which are made of characters that no condition is
made of. Anything else, and the story is not read.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, number
from app.study.problems.chinese.spelled import numeral
from app.study.problems.chinese.talk import plain
from app.study.problems.expressions import expression
from app.study.problems.tasks.stories import Reckoned, Story, Told, Wanted

N = r"(?:\d+(?:\.\d+)?(?:/\d+)?|[一二两三四五六七八九十百]+)"
"""A number, in digits or numerals."""
HOW_MANY = "(?:多少|几)"
LENGTH = "千米|公里|厘米|分米|毫米|米|km|cm|m"
TIME = "小时|分钟|秒钟|分|秒|时|天|h|min|s"
COUNTED = (
    "个|只|头|本|棵|条|页|道|种|件|辆|支|枝|张|块|名|人|位|瓶|箱|包|对|双|题|朵|匹|根|筐|袋|盒|套|把|台|座|颗|粒|桶|杯"
    "|盘|株|篇|枚|盆|册|架|艘|吨|千克|公斤|克|升|毫升|斤|米|千米|厘米|平方米"
)
_CONDITIONS = (
    "比倍剩余除减加率各再先还每若共少几多半折返回又停休早晚迟提原实计划后前途不没无未改变换只仅超差最至"
    "够另同样都且或如果才就被把将和与及、"
)
_FREE = re.compile(rf"[^{_CONDITIONS}\W\da-zA-Z_]|[,;:?!。'\"“”‘’]")
NAME = rf"(?:(?:(?![{_CONDITIONS}])[\u3400-\u9fff]){{1,8}}?)"
"""A name of people or things, of no characters that a condition is made of."""
_HALVES = (
    (re.compile(r"(\d+)个?半小时"), r"\1.5小时"),
    (re.compile(r"(?<![\d个])半(?:个)?小时"), "0.5小时"),
    (re.compile(r"(\d+)个小时"), r"\1小时"),
)
_SAID = re.compile(
    "(?:照|按)(?:这样|此)(?:计算|的?速度)?|(?:已知|现在|现有|目前|今有|其中|请问|那么|同"
    "学们|老师|问题?)(?=[^\\d]|\\d)"
)


@dataclass(frozen=True)
class Said:
    """A role of the family's table, and what its pattern found, by group."""

    role: str
    found: Mapping[str, str]
    at: int


def spoken(text: str) -> str:
    """The story in one spelling, without blanks."""
    text = re.sub(r"\s+", "", plain(text.replace("\n", "，")))
    for pattern, plainer in _HALVES:
        text = pattern.sub(plainer, text)
    return _SAID.sub("", text)


def scanned(
    text: str, roles: Iterable[tuple[str, re.Pattern[str]]], words: re.Pattern[str]
) -> list[Said] | None:
    """What `text` says, in order; None where a part of it is not understood."""
    found, at = [], 0
    while at < len(text):
        for role, pattern in roles:
            each = pattern.match(text, at)
            if each is not None and each[0]:
                groups = {name: part for name, part in each.groupdict().items() if part}
                found.append(Said(role, groups, at))
                at = each.end()
                break
        else:
            each = words.match(text, at) or _FREE.match(text, at)
            if each is None or not each[0]:
                return None
            at = each.end()
    return found


def compiled(rows: Iterable[tuple[str, str]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The roles of a family with their patterns, in the order in which they are tried."""
    return tuple((role, re.compile(pattern)) for role, pattern in rows)


def value(text: str) -> Node:
    """The number that digits, a fraction or numerals write. Raises Unreadable, ValueError."""
    if text[0].isdigit():
        return expression(text)
    found = numeral(text)
    if found is None:
        raise ValueError(text)
    return number(found)


def tree(formula: str) -> Node:
    """The formula in the plain typing of the tables."""
    return parse(tokenize(formula))


def story(
    told: Sequence[Told],
    lines: Sequence[tuple[str, str, str]],
    wanted: Sequence[Wanted],
    holds: Sequence[tuple[str, str]],
) -> Story:
    """The story with lines (letter, formula, reason) and conditions in plain typing."""
    return Story(
        tuple(told),
        tuple(Reckoned(letter, tree(formula), says) for letter, formula, says in lines),
        tuple(wanted),
        tuple((tree(left), tree(right)) for left, right in holds),
    )


def only(said: Sequence[Said], role: str) -> Said | None:
    """The one of that role; None where there is none or there are several."""
    found = [each for each in said if each.role == role]
    return found[0] if len(found) == 1 else None


def counts(said: Sequence[Said]) -> dict[str, int]:
    """How often each role was said."""
    found: dict[str, int] = {}
    for each in said:
        found[each.role] = found.get(each.role, 0) + 1
    return found
