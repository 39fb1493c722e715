"""Percentages in stories: interest, growth, prices set above cost, rates, solutions of salt and sugar."""

import re
from collections.abc import Callable, Mapping

from app.study.problems.chinese.stories.scanning import HOW_MANY, NAME, N, story, value
from app.study.problems.expressions import expression
from app.study.problems.tasks.stories import Story, Told, Wanted

_P = r"(?P<r>\d+(?:\.\d+)?%)"
_M = "(?:元|块钱|块)"
_MUCH = rf"(?:{HOW_MANY}{_M}?|多少钱)(?:钱)?"
_SAVED = (
    rf"(?:{NAME})?(?:把)?(?P<p>{N}){_M}(?:钱)?(?:存入|存进|存到|存在|存|定期存入)(?:了)?(?:{NAME})?"
    rf"|(?:{NAME})?(?:存入|存进|存)(?:了)?(?:{NAME})?(?P<p2>{N}){_M}(?:钱)?(?:人民币)?"
)
_INTEREST = re.compile(
    rf"(?:{_SAVED}),?(?:(?:存)?(?:定期|整存整取|存期)(?:为|是)?(?P<t>{N})年[,]?)?(?:如果|若|假设)?(?:按)?年利率(?:是|为|按)?{_P}(?:计算)?"
    rf"[,]?(?:(?:存|存期|存满|存了|定期)(?:为|是)?(?P<t2>{N})年(?:后)?[,]?)?(?:到期(?:后|时)?)?[,]?(?:他|她|小明|妈妈|爸爸|奶奶|爷爷|王[^\d,]{{1,3}})?"
    rf"(?:共|一共|可以|可|能|应)*(?P<what>(?:得到?|取回|取出)?(?:的)?利息(?:一共|共)?(?:是|为|有)?|(?:的)?(?:本金和利息|本息和?|连本带息|本息)(?:一共|共)?(?:是|为|有|取出|取回|可以|能)*"
    rf"|(?:一共|共|可以|能)*(?:取回|取出|拿到|得到)(?:本息|本金和利息)?(?:一共|共)?){_MUCH}(?:的?利息)?"
)
_CHANGE = re.compile(
    rf"(?:{NAME})(?:去年|上月|上个月|原来|原有|原价|昨天|第一天|今年)(?:的)?(?:{NAME})?(?:是|为|有|约)?(?P<a>{N})(?P<c>{_M}|万元|吨|台|人|千克|件|棵|辆|双|万人)"
    rf"(?:的?{NAME})?[,](?:{NAME})?(?:今年|本月|这个月|现在|现价|今天|第二天|明年|后来)?(?:的)?(?:{NAME})?(?:比(?:去年|上月|上个月|原来|原价|昨天|第一天|今年))?(?:计划)?(?P<way>增长|增加|增产|提高|多|上涨|涨价?|减少|降低|降价?|下降|少|节约)了?"
    rf"{_P}[,](?:{NAME})?(?:今年|本月|这个月|现在|现价|今天|第二天|明年)?(?:的)?(?:{NAME})?(?:是|为|有)?{HOW_MANY}(?P<c2>{_M}|万元|吨|台|人|千克|件|棵|辆|双|万人)?"
)
_ABOVE_COST = re.compile(
    rf"(?:{NAME})(?:的)?(?:进价|成本价?)(?:是|为|每件)?(?P<a>{N}){_M}[,](?:商店|老板|店家|现)?(?:按|在|以)?(?:进价|成本价?)?(?:的基础上)?(?:按)?(?P<way>提高|加价|加){_P}(?:后)?(?:出售|标价|定价|作为[售标]价)?"
    rf"[,](?:这件商品|它)?(?:的)?(?:售价|标价|定价|卖)(?:是|为|应为?)?{_MUCH}"
)
_RATE = "(?:出勤|合格|及格|优秀|成活|发芽|命中|近视)率"
_OF_WHOLE = re.compile(
    rf"(?:{NAME})?(?:\(\d\))?(?:班)?(?:的?{NAME})?(?:一共|共|应到|总数)?(?:有|种了?|栽了?|检[查验]了?|生产了?|投篮|射击|做了?)?(?:{NAME})?(?P<a>{N})(?P<c>人|棵|件|粒|个|次|颗|名|发|只)(?:{NAME})?"
    rf"[,](?:今天|某天|结果|其中)?(?:有|到校|实到|出勤|合格的?|成活|活了|发芽|命中|投中|达到?优秀的?|及格的?|近视的?){{1,2}}(?:有)?(?P<b>{N})(?:人|棵|件|粒|个|次|颗|名|发|只)(?:合格|成活|发芽|命中|及格|优秀|近视)?"
    rf"[,](?:求)?(?:今天的?|这[^\d,]{{1,6}}的?|他的?|该班的?)?(?P<what>{_RATE})(?:是多少|是百分之几)?"
)
_SOLID = "(?:盐|糖|酒精|农药|药)"
_STRENGTH = re.compile(
    rf"(?:把)?(?P<a>{N})克(?P<s>{_SOLID})(?:完全)?(?:溶解|放入?|加入?|溶)(?:在|到|于)?(?P<b"
    rf">{N})克(?:的)?水(?:中|里)?[,](?:{NAME})?(?:的)?(?:含[盐糖药]率|浓度|质量分数)(?:是|"
    r"为)?(?:多少|百分之几)"
)
_WATER_ADDED = re.compile(
    rf"(?:有)?(?:一种)?(?:浓度(?:为|是)|含[盐糖]率(?:为|是)?)?{_P}的(?P<s>盐水|糖水|酒精(?:"
    rf"溶液)?|药水)(?P<m>{N})克[,](?:要|再|现)*(?:加|加入)(?:{HOW_MANY}克水|水{HOW_MANY}克)"
    r"[,]?(?:后|就|可以|能|才)*(?:使)?(?:它的)?(?:浓度|含[盐糖]率)?(?:变|稀释|降|配)*(?:成"
    rf"|为|到)*(?:浓度(?:为|是)?)?(?P<q>\d+(?:\.\d+)?%)(?:的[盐糖酒药][^\d,]{{1,4}})?"
)


def _interest(found: Mapping[str, str]) -> Story | None:
    years = found["t"] or found["t2"]
    if not years or (found["t"] and found["t2"]):
        return None
    told = [
        Told("p", value(found["p"] or found["p2"]), "元"),
        Told("r", expression(found["r"])),
        Told("t", value(years), "年"),
    ]
    line = ("z", "p*r*t", "working.stories.interest")
    if "利息" in found["what"] and not re.search("本|取", found["what"]):
        return story(told, [line], [Wanted("z", "元")], [("z÷(p*t)", "r")])
    return story(
        told,
        [line, ("a", "p+z", "working.stories.with-interest")],
        [Wanted("a", "元")],
        [("a", "p*(1 + r*t)")],
    )


_GROWS = ("增长", "增加", "增产", "提高", "多", "上涨", "涨", "涨价", "加价", "加")


def _change(found: Mapping[str, str]) -> Story | None:
    word = found.get("c") or "元"
    if (found.get("c2") or word) != word:
        return None
    sign = "+" if found["way"] in _GROWS else "-"
    told = [Told("a", value(found["a"]), word), Told("r", expression(found["r"]))]
    says = "working.stories.increased" if sign == "+" else "working.stories.decreased"
    lines = [("d", "a*r", "working.stories.part-of-whole"), ("x", f"a{sign}d", says)]
    return story(told, lines, [Wanted("x", word)], [("x÷a", f"1{sign}r")])


def _rate(found: Mapping[str, str]) -> Story | None:
    told = [Told("a", value(found["a"]), found["c"]), Told("b", value(found["b"]), found["c"])]
    if expression(found["b"]) == expression("0"):
        return None
    return story(told, [("x", "b÷a", "working.stories.rate")], [Wanted("x", "%")], [("a*x", "b")])


def _strength(found: Mapping[str, str]) -> Story | None:
    told = [Told("a", value(found["a"]), "克"), Told("b", value(found["b"]), "克")]
    lines = [("m", "a+b", "working.stories.solution"), ("x", "a÷m", "working.stories.strength")]
    return story(told, lines, [Wanted("x", "%")], [("x*(a+b)", "a")])


def _water_added(found: Mapping[str, str]) -> Story | None:
    told = [
        Told("m", value(found["m"]), "克"),
        Told("r", expression(found["r"])),
        Told("q", expression(found["q"])),
    ]
    lines = [
        ("s", "m*r", "working.stories.solute"),
        ("n", "s÷q", "working.stories.solution-then"),
        ("x", "n-m", "working.stories.water-added"),
    ]
    return story(told, lines, [Wanted("x", "克")], [("q*(m+x)", "r*m")])


_FORMS: tuple[tuple[re.Pattern[str], Callable[[Mapping[str, str]], Story | None]], ...] = (
    (_INTEREST, _interest),
    (_CHANGE, _change),
    (_ABOVE_COST, _change),
    (_OF_WHOLE, _rate),
    (_STRENGTH, _strength),
    (_WATER_ADDED, _water_added),
)


def percentage(text: str) -> Story | None:
    """A story of percentages."""
    for pattern, build in _FORMS:
        found = pattern.fullmatch(text.rstrip("?。."))
        if found:
            return build(found.groupdict())
    return None
