"""Prices: discounts, so much apiece, bought below and sold above."""

import re
from collections.abc import Sequence

from app.study.maths.tree import Node
from app.study.problems.chinese.spelled import numeral
from app.study.problems.chinese.stories.scanning import (
    COUNTED,
    HOW_MANY,
    N,
    Said,
    compiled,
    counts,
    scanned,
    story,
    value,
)
from app.study.problems.expressions import expression
from app.study.problems.tasks.stories import Story, Told, Wanted

_MONEY = "(?:元|块钱|块)"
_FOLD = "[一二两三四五六七八九十\\d.]+"
_NOW = (
    "(?:现价|售价|打折后|折后|后|实际|现在|优惠后)?(?:需要?|要|的?价格|应该|应|实际)*(?:"
    "付|花|卖|是|为|付款|售)*"
)
_DISCOUNT = compiled(
    (
        ("fold", rf"(?:打|按|以)?(?P<n>{_FOLD})折(?:出售|销售|优惠|卖出?|促销)?(?:后)?"),
        (
            "ask-saved",
            rf"(?:比原价)?(?:便宜|节省|省|优惠|少花|降低?)了?(?:{HOW_MANY}|多少钱){_MONEY}?(?:钱)?",
        ),
        (
            "ask-original",
            (
                rf"(?:它|这件[^\d,]{{1,4}})?(?:的)?(?:原价|原来的?价格|标价|定价)(?:是|为)?(?:"
                rf"{HOW_MANY}{_MONEY}?|多少钱)"
            ),
        ),
        (
            "original",
            (
                rf"(?:的)?(?:原价|标价|定价|原来的?(?:价格|售价|卖)?)(?:是|为|每[{COUNTED}])?(?P<n>{N})"
                rf"{_MONEY}"
            ),
        ),
        (
            "now",
            (
                r"(?:后)?(?:的)?(?:现价|售价|打折后|折后|现在|只|实际)+(?:只)?(?:需要?|要|的?价格|付|"
                rf"花|卖|是|为|了)*(?P<n>{N}){_MONEY}"
            ),
        ),
        ("now", rf"(?:只)?(?:付|花|卖)了?(?P<n>{N}){_MONEY}"),
        ("ask-now", rf"{_NOW}(?:{HOW_MANY}{_MONEY}|多少钱)"),
    )
)
_SHOP = re.compile(
    "商场|商店|一件|一双|一台|一个|某|搞活动|促销|所有|商品|全场|打折|优惠|现在|现|买这["
    "件双台个本]|买|的价格|售价|出售|一律|都|店庆|买了"
)


def discount(text: str) -> Story | None:
    """A price and what is left of it."""
    if "折" not in text:
        return None
    said = scanned(text, _DISCOUNT, _SHOP)
    if said is None:
        return None
    by_role = {each.role: each for each in said}
    if set(counts(said).values()) != {1} or "fold" not in by_role:
        return None
    rest = Told("k", _fold(by_role["fold"].found["n"]))
    roles = set(by_role) - {"fold"}
    if roles == {"original", "ask-now"}:
        told = [Told("p", value(by_role["original"].found["n"]), "元"), rest]
        return story(told, [("x", "p*k", "working.stories.sale-price")], [Wanted("x", "元")], [("x÷p", "k")])
    if roles == {"original", "ask-saved"}:
        told = [Told("p", value(by_role["original"].found["n"]), "元"), rest]
        lines = [("y", "p*k", "working.stories.sale-price"), ("x", "p-y", "working.stories.saved")]
        return story(told, lines, [Wanted("x", "元")], [("x", "p*(1-k)")])
    if roles == {"now", "ask-original"}:
        told = [Told("y", value(by_role["now"].found["n"]), "元"), rest]
        return story(
            told, [("x", "y÷k", "working.stories.original-price")], [Wanted("x", "元")], [("x*k", "y")]
        )
    return None


def _fold(text: str) -> Node:
    """打八五折: 85% of the price. Raises ValueError."""
    if re.fullmatch(r"\d(?:\.\d)?|\d\d", text):
        digits = text.replace(".", "")
    else:
        found = [numeral(each) for each in text]
        if None in found or len(found) > 2:
            raise ValueError(text)
        digits = "".join(map(str, found))
    size = int(digits) * 10 if len(digits) == 1 else int(digits)
    if not 10 <= size < 100:
        raise ValueError(text)
    return expression(f"{size}%")


_C = rf"(?:{COUNTED})"
_PRICE = compiled(
    (
        (
            "ask-each",
            (
                rf"(?:平均)?(?:每|一)(?P<c>{_C})[^\d,]{{0,5}}?(?:卖|售价|价格|要)?(?:是)?(?:{HOW_MANY}"
                rf"{_MONEY}|多少钱)"
            ),
        ),
        (
            "each",
            (
                rf"(?:每|一)(?P<c>{_C})[^\d,一每]{{0,6}}?(?:卖|售价|价格|的价格|单价)?(?:是|为|要)?(?P<"
                rf"n>{N}){_MONEY}"
            ),
        ),
        ("each-behind", rf"(?:单价)?(?:是|为)?(?P<n>{N}){_MONEY}(?:/|一|每)(?P<c>{_C})"),
        (
            "ask-total",
            (
                rf"(?:一共|总共|共|应)?(?:要|需|需要|应|花|付|用)*(?:了)?(?:{HOW_MANY}{_MONEY}|多少钱)("
                r"?:钱)?"
            ),
        ),
        ("ask-count", rf"(?:一共|可以|可|能|最多)*买(?:到|回)?(?:了)?{HOW_MANY}(?P<c>{_C})"),
        ("total", rf"(?:一共|共|总共)?(?:用|花|付|带|付出|用去|花去|花费)*了?(?P<n>{N}){_MONEY}(?:钱)?"),
        (
            "count-total",
            (
                rf"(?:买)?了?(?P<m>{N})(?P<c>{_C})[\u3400-\u9fff]{{1,5}}?(?:一共|共|卖|用了?|花了?|要)*"
                rf"(?P<n>{N}){_MONEY}"
            ),
        ),
        ("count", rf"(?:买|购买|有)?了?(?:这样的)?(?P<n>{N})(?P<c>{_C})(?:这样的?|同样的?)?"),
    )
)
_BUY = re.compile("妈妈|学校|买了|买来|买|这样的?|同样的?|一种|的|照(?=买)")


def price(text: str) -> Story | None:
    """So many at so much apiece; three of price, number and total."""
    if not re.search("元|块|钱", text):
        return None
    said = scanned(text, _PRICE, _BUY)
    words = {each.found["c"] for each in said or () if "c" in each.found}
    if said is None or len(words) != 1:
        return None
    if set(counts(said).values()) != {1}:
        return _for_another_number(said)
    return _of_three(_apart(said), words.pop())


def _apart(said: Sequence[Said]) -> dict[str, str]:
    """Role → its number in digits; 3千克苹果24元 are a number and a total."""
    found = {each.role.removesuffix("-behind"): each.found.get("n", "") for each in said}
    both = next((each for each in said if each.role == "count-total"), None)
    if both is not None:
        found |= {"count": both.found["m"], "total": both.found["n"]}
        del found["count-total"]
    return found


_THREE = {
    "ask-total": (("each", "count"), ("s", "a*n", "working.stories.total-price"), ("s÷n", "a")),
    "ask-each": (("total", "count"), ("a", "s÷n", "working.stories.unit-price"), ("a*n", "s")),
    "ask-count": (("total", "each"), ("n", "s÷a", "working.stories.number-bought"), ("a*n", "s")),
}
"""What is asked → what is told, the line, what holds."""
_LETTERS = {"each": "a", "count": "n", "total": "s"}


def _of_three(by_role: dict[str, str], word: str) -> Story | None:
    asked = [role for role in by_role if role in _THREE]
    if len(asked) != 1:
        return None
    roles, line, holds = _THREE[asked[0]]
    if set(by_role) != {asked[0], *roles}:
        return None
    told = [Told(_LETTERS[role], value(by_role[role]), word if role == "count" else "元") for role in roles]
    counted = asked[0] == "ask-count"
    wanted = Wanted(line[0], word if counted else "元", whole=counted and not re.search("[克斤米升]", word))
    return story(told, [line], [wanted], [holds])


def _for_another_number(said: Sequence[Said]) -> Story | None:
    """4 cost 10 yuan; what do 7 cost?"""
    if [each.role for each in said] != ["count", "total", "count", "ask-total"]:
        return None
    first, total, second, _ = said
    word = first.found["c"]
    told = [
        Told("n", value(first.found["n"]), word),
        Told("s", value(total.found["n"]), "元"),
        Told("m", value(second.found["n"]), word),
    ]
    lines = [("a", "s÷n", "working.stories.unit-price"), ("x", "a*m", "working.stories.total-price")]
    return story(told, lines, [Wanted("x", "元")], [("x*n", "s*m")])
