"""Parts of a whole, scales of maps, rows of trees, cuts of a log, means."""

import re
from collections.abc import Callable, Mapping

from app.study.answers.spoken.chinese_amounts import unit_of
from app.study.maths.tree import Node, number
from app.study.problems.chinese.stories.scanning import COUNTED, HOW_MANY, LENGTH, NAME, N, story, value
from app.study.problems.expressions import expression
from app.study.problems.tasks.stories import Story, Told, Wanted

_C = rf"(?P<c>{COUNTED}|元|吨)"
_PART = r"(?P<r>\d+/\d+|\d+(?:\.\d+)?%)"
_LEFT = re.compile(
    rf"(?:{NAME})?(?P<a>{N}){_C}(?:的?{NAME})?[,](?:{NAME})?(?:已经?)?(?:看|用|吃|卖|运走?|修|行|花|读|做|完成|用去|卖出|走)(?:了|去|出)*(?:全书|全长|全部|总数|它|其中|全程)?(?:的)?{_PART}"
    rf"[,](?:{NAME})?(?P<what>还(?:剩下?|有)(?:了)?{HOW_MANY}(?:{COUNTED}|元|吨)?(?:没[^\d,]{{1,3}})?|(?:已经?)?(?:看|用|吃|卖|运|修|行|花|读|做|走)(?:了|去|出|走)*{HOW_MANY}(?:{COUNTED}|元|吨)?)"
)
_SCALE = re.compile(
    rf"(?:在)?(?:一幅)?(?:比例尺(?:是|为)?)?(?P<a>\d+):(?P<b>\d+)的(?:一幅)?(?:{NAME})?(?:地图|图纸|平面图|图)上?[,]?(?:量得|测得)?(?:{NAME})?(?:[、和与到]{NAME})?(?:的)?(?:两地)?(?:间的)?(?:图上)?(?:距离|长|相距)?(?:是|为)?(?P<n>{N})(?P<l>{LENGTH})"
    rf"[,](?:{NAME})?(?:[、和与到]{NAME})?(?:的)?(?:两地)?(?:间的)?(?:的?实际)(?:的)?(?:距离|长|相距|长度)?(?:是|为|约)?(?:多少|几)(?P<m>{LENGTH})"
)
_TREES = re.compile(
    rf"(?:在)?(?:一条)?(?:长|全长)?(?P<n>{N})米(?:长)?的(?:{NAME}?(?P<one>一侧|一边|一旁)|{NAME}?(?P<two>两侧|两旁|两边))?(?:{NAME})?(?:上)?(?:植树|种树|栽树|安装路灯|插[彩红]旗|种)?[,]?(?:每隔|每)(?P<d>{N})米(?:种|栽|植|装|插|摆)?(?:一|1)?(?:棵|盏|面|盆)?(?:树|路灯|{NAME})?"
    rf"[,]?\(?(?P<ends>两端都(?:要)?(?:种|栽|植|装|插|摆)?|两端都不(?:种|栽|植|装|插|摆)?|(?:只|仅)[一]端(?:种|栽)?)\)?(?:树)?[,](?:一共|共|总共)?(?:需要?|要|可以|能)?(?:种|栽|植|装|插|准备|安装)*(?:了)?{HOW_MANY}(?P<c>棵|盏|面|盆)(?:树|路灯|[彩红]旗|{NAME})?"
)
_SAW = re.compile(
    rf"(?:把)?(?:一根|一段)?(?:{NAME})?(?:锯|截|切)成(?P<a>{N})段(?:需要?|要|用)?(?:了)?(?P"
    rf"<t>{N})分钟?[,](?:如果)?(?:照这样的?速度|每次[^,]{{2,8}})?[,]?(?:{NAME})?(?:锯|截|切"
    rf")成(?P<b>{N})段(?:需要?|要|用)?{HOW_MANY}分钟?(?:\(.*\))?"
)
_MARKS = r"(?P<f>\d+(?:\.\d+)?(?:分)?(?:[、,]\d+(?:\.\d+)?(?:分)?)+)"
_MEAN = re.compile(
    rf"(?:{NAME})?(?:{N}次)?(?:{NAME})?(?:的)?(?:成绩|得分|分数|身高|体重|气温)(?:\(.+?\))?"
    rf"(?:分别)?(?:是|为)?:?{_MARKS}(?P<u>厘米|千克|度)?[,](?:{NAME})?(?:的)?(?:平均(?:分|"
    rf"成绩|身高|体重|气温|分数|数|得分))(?:是|为)?{HOW_MANY}(?:分|厘米|千克|度)?"
)
_MISSING = re.compile(
    rf"(?:{NAME})?(?P<k>{N})次(?:{NAME})?(?:的)?平均(?:分|成绩)(?:是|为)(?P<m>{N})分?[,](?:"
    rf"其中)?前(?P<j>{N})次(?:{NAME})?(?:的)?(?:成绩|得分|分数)?(?:分别)?(?:是|为){_MARKS}["
    rf",](?:{NAME})?第(?P<l>{N})次(?:{NAME})?(?:考|得|的?成绩)?(?:了|是|为)?{HOW_MANY}分?"
)

Found = Mapping[str, str]


def _left(found: Found) -> Story | None:
    told = [Told("a", value(found["a"]), found["c"]), Told("r", expression(found["r"]))]
    lines, word = [("b", "a*r", "working.stories.part-of-whole")], found["c"]
    if "还" not in found["what"]:
        return story(told, lines, [Wanted("b", word)], [("b÷a", "r")])
    return story(
        told, [*lines, ("x", "a-b", "working.stories.what-is-left")], [Wanted("x", word)], [("x", "a*(1-r)")]
    )


def _scale(found: Found) -> Story | None:
    if found["a"] != "1":
        return None
    one, other = unit_of(found["l"]), unit_of(found["m"])
    if one is None or other is None or one.dimension != other.dimension:
        return None
    factor = other.factor / one.factor
    told = [Told("b", value(found["b"])), Told("n", value(found["n"]), found["l"])]
    lines = [("d", "n*b", "working.stories.by-scale")]
    if factor.denominator > 1:
        return None
    told_factor = str(factor.numerator)
    if factor > 1:
        lines.append(("x", f"d÷{told_factor}", "working.stories.in-larger-unit"))
    letter = "x" if factor > 1 else "d"
    return story(told, lines, [Wanted(letter, found["m"])], [(f"{letter}*{told_factor}÷b", "n")])


def _trees(found: Found) -> Story | None:
    told = [Told("n", value(found["n"]), "米"), Told("d", value(found["d"]), "米")]
    ends = found["ends"]
    add, key = (
        ("-1", "working.stories.trees-inside")
        if "不" in ends
        else ("+1", "working.stories.trees-at-both-ends")
    )
    if "只" in ends or "仅" in ends:
        add, key = "", "working.stories.trees-at-one-end"
    lines = [("g", "n÷d", "working.stories.gaps")]
    lines.append(("x", f"g{add}" if add else "g*1", key))
    if found.get("two"):
        lines.append(("y", "x*2", "working.stories.both-sides"))
    wanted = Wanted("y" if found.get("two") else "x", found["c"], whole=True)
    return story(told, lines, [wanted], [(f"(x{'+1' if add == '-1' else '-1' if add else ''})*d", "n")])


def _saw(found: Found) -> Story | None:
    told = [
        Told("a", value(found["a"]), "段"),
        Told("t", value(found["t"]), "分钟"),
        Told("b", value(found["b"]), "段"),
    ]
    lines = [
        ("k", "a-1", "working.stories.cuts"),
        ("u", "t÷k", "working.stories.time-of-cut"),
        ("m", "b-1", "working.stories.cuts"),
        ("x", "u*m", "working.stories.time-of-cuts"),
    ]
    return story(told, lines, [Wanted("x", "分钟")], [("x÷(b-1)", "t÷(a-1)")])


def _marks(text: str) -> list[Node]:
    return [value(each.rstrip("分")) for each in re.split("[、,]", text)]


def _mean(found: Found) -> Story | None:
    marks = _marks(found["f"])
    letters = "abcdfghjklmnopq"[: len(marks)]
    if len(letters) != len(marks) or len(marks) < 2:
        return None
    told = [Told(letter, each) for letter, each in zip(letters, marks, strict=True)]
    lines = [
        ("s", "+".join(letters), "working.stories.total"),
        ("x", f"s÷{len(marks)}", "working.stories.mean"),
    ]
    return story(told, lines, [Wanted("x", found["u"] or "分")], [(f"x*{len(marks)}", "+".join(letters))])


def _missing(found: Found) -> Story | None:
    marks = _marks(found["f"])
    count, known, asked = (value(found[name]) for name in "kjl")
    if known != number(len(marks)) or count != number(len(marks) + 1) or asked != count:
        return None
    letters = "abcdfgh"[: len(marks)]
    told = [Told("m", value(found["m"]), "分"), Told("k", count, "次")]
    told += [Told(letter, each) for letter, each in zip(letters, marks, strict=True)]
    whole = "+".join(letters)
    lines = [
        ("s", "m*k", "working.stories.total-of-mean"),
        ("r", whole, "working.stories.total"),
        ("x", "s-r", "working.stories.missing"),
    ]
    return story(told, lines, [Wanted("x", "分")], [(f"({whole}+x)÷k", "m")])


_FORMS: tuple[tuple[re.Pattern[str], Callable[[Found], Story | None]], ...] = (
    (_LEFT, _left),
    (_SCALE, _scale),
    (_TREES, _trees),
    (_SAW, _saw),
    (_MEAN, _mean),
    (_MISSING, _missing),
)


def parts(text: str) -> Story | None:
    """A story of one of these forms."""
    for pattern, build in _FORMS:
        found = pattern.fullmatch(text.rstrip("?。."))
        if found:
            return build(found.groupdict())
    return None
