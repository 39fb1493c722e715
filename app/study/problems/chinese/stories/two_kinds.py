"""So many things of two kinds, and what they have together: hens and rabbits."""

import re

from app.study.problems.chinese.stories.scanning import HOW_MANY, N, compiled, counts, scanned, story, value
from app.study.problems.tasks.stories import Story, Told, Wanted

_FEET = "(?:脚|腿|足)"
_ROLES = compiled(
    (
        ("feet", rf"{_FEET}(?:数)?(?:一共|共|总共|总数|合计)*(?:有|是|为)*(?P<n>{N})[只条个]?"),
        ("feet", rf"(?P<n>{N})[只条个]{_FEET}"),
        (
            "ask",
            (
                r"(?:鸡[和与、]?兔(?:子)?|兔(?:子)?[和与、]?鸡|它们|两种动物)?(?:各|分别)(?:有|是|为)*"
                rf"{HOW_MANY}[只]?"
            ),
        ),
        ("ask-hens", rf"鸡(?:有)?{HOW_MANY}只|{HOW_MANY}只鸡"),
        ("ask-rabbits", rf"兔(?:子)?(?:有)?{HOW_MANY}只|{HOW_MANY}只兔子?"),
        ("heads", rf"头(?:数)?(?:一共|共|总共|总数|合计)*(?:有|是|为)*(?P<n>{N})个?"),
        ("heads", rf"(?P<n>{N})[个只]?头"),
        ("heads", rf"(?:一共|共|总共)*(?:有)?(?P<n>{N})只"),
    )
)
_WORDS = re.compile(
    "鸡兔同笼|(?:一个)?笼子?里|关着|同一个|若干只?|从(?:上面|下面)数|鸡[和与、]?兔子?|兔子?[和与、]?鸡|数一数|数了数|一共|总共|共|和|与|且|、|各"
    "(?=有$)|放在|同在|一个笼"
)


def hens_and_rabbits(text: str) -> Story | None:
    """Heads and feet of hens and rabbits."""
    if "鸡" not in text or "兔" not in text:
        return None
    said = scanned(text, _ROLES, _WORDS)
    if said is None:
        return None
    by_role = {each.role: each for each in said}
    asks = [role for role in by_role if role.startswith("ask")]
    if len(asks) != 1 or set(by_role) - set(asks) != {"heads", "feet"} or set(counts(said).values()) != {1}:
        return None
    told = [
        Told("h", value(by_role["heads"].found["n"]), "只"),
        Told("f", value(by_role["feet"].found["n"]), "只脚"),
    ]
    hens, rabbits = Wanted("c", "只", "鸡", True), Wanted("r", "只", "兔", True)
    wanted = {
        "ask": [hens, rabbits],
        "ask-hens": [Wanted("c", "只", whole=True)],
        "ask-rabbits": [Wanted("r", "只", whole=True)],
    }
    lines = [("r", "(f - 2*h)÷(4 - 2)", "working.stories.rabbits"), ("c", "h - r", "working.stories.hens")]
    return story(told, lines, wanted[asks[0]], [("c + r", "h"), ("2*c + 4*r", "f")])
