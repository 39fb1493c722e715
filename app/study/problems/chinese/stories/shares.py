"""Something shared in a ratio: 把180本书按4:5分给甲、乙两班; a mixture by the ratio of its parts."""

import re

from app.study.maths.tree import number
from app.study.problems.chinese.stories.scanning import COUNTED, HOW_MANY, N, story, value
from app.study.problems.tasks.stories import Story, Told, Wanted

_R = r"(?P<r>\d+(?:(?::|比)\d+){1,2})"
_C = rf"(?P<c>{COUNTED}|元|吨|公顷|亩)"
_NAME = r"[\u3400-\u9fff]{1,5}?"
_NAMES = rf"(?P<names>{_NAME}(?:[、和与]{_NAME}){{0,2}})"
_GROUPS = "(?:[两三](?:个)?(?:班|人|队|组|车间|部分|年级|村|公司|校)?)?"
_AGAIN = _NAMES.replace("names", "again")
_EACH = (
    rf"(?:[两三]个?(?:班|人|队|组|车间|部分|年级|村|公司|校)|它们|{_AGAIN}{_GROUPS})?(?:各|分别)(?:能|应|可以)*"
    rf"(?:分得|分到|得到|得|分|有|是)*{HOW_MANY}(?:{COUNTED}|元)?"
)
_KIND_OF_RATIO = "(?:人数|数量|质量|只数|棵数|本数|钱数|重量|年龄)?"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"(?:学校)?[把将](?P<n>{N}){_C}[\u3400-\u9fff]{{0,5}}?按照?{_R}(?:的比例?)?(?:分配|分|分成)*"
            rf"[给到]?{_NAMES}{_GROUPS},{_EACH}"
        ),
        (
            rf"{_NAMES}{_GROUPS}的?{_KIND_OF_RATIO}之?比[是为]{_R},(?:它们|两[个者]?)?(?:共|一共|总共)[有是]?"
            rf"(?P<n>{N}){_C}[\u3400-\u9fff]{{0,3}}?,{_EACH}"
        ),
    )
)
_MIX = re.compile(
    rf"(?:一种)?[\u3400-\u9fff]{{0,6}}?,?(?:其中)?{_NAMES}(?:的)?(?:质量|体积|重量)?(?:之)?比(?:是|为){_R},(?:现在?)?要?(?:配制|配|调制|制作?)(?:成)?"
    rf"(?:这种|这样的?)?[\u3400-\u9fff]{{0,4}}?(?P<n>{N}){_C}(?:的)?(?:这种|这样的)?[\u3400-\u9fff]{{0,4}}?,(?:需要?|要)?(?P<who>{_NAME})?(?:需要?|要)?(?:和[\u3400-\u9fff]+?)?"
    rf"(?:各需?要?)?{HOW_MANY}(?:{COUNTED})"
)
_LETTERS = "abc"


def shared(text: str) -> Story | None:
    """Parts of a whole in a ratio."""
    text = text.rstrip("?。.")
    for pattern in _PATTERNS:
        found = pattern.fullmatch(text)
        if found:
            names = _listed(found["names"])
            again = found.groupdict().get("again")
            if again and _listed(again) != names:
                return None
            return _parts(found, names, names)
    found = _MIX.fullmatch(text)
    if found and found["who"]:
        names = _listed(found["names"])
        return _parts(found, names, [found["who"]]) if found["who"] in names else None
    return None


def _listed(text: str) -> list[str]:
    return re.split("[、和与]", text)


def _parts(found: re.Match[str], names: list[str], asked: list[str]) -> Story | None:
    ratio = [int(each) for each in re.split("[:比]", found["r"])]
    if len(ratio) != len(names) or not all(ratio) or len(set(names)) != len(names):
        return None
    word = found["c"]
    told = [
        Told("s", value(found["n"]), word),
        *(Told(f"{'pqr'[i]}", number(part)) for i, part in enumerate(ratio)),
    ]
    whole = "+".join("pqr"[: len(ratio)])
    lines = [("u", f"s÷({whole})", "working.stories.one-share")]
    lines += [
        (_LETTERS[i], f"u*{'pqr'[i]}", "working.stories.so-many-shares")
        for i in range(len(names))
        if names[i] in asked
    ]
    wanted = [
        Wanted(_LETTERS[i], word, name if len(asked) > 1 else "")
        for i, name in enumerate(names)
        if name in asked
    ]
    holds = [(f"{wanted[0].letter}*({whole})", f"s*{'pqr'[names.index(asked[0])]}")]
    if len(asked) == len(names):
        holds.append(("+".join(_LETTERS[: len(names)]), "s"))
    return story(told, lines, wanted, holds)
