"""Two numbers of things by their sum, difference or multiple: 甲是乙的3倍，一共120棵; ages now and later."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from app.study.problems.chinese.stories.scanning import COUNTED, HOW_MANY, N, story, value
from app.study.problems.tasks.stories import Story, Told, Wanted

_C = rf"(?:{COUNTED}|岁|元|分|吨)"
_STOP = "比是有的共和与及各倍多少几差求、再又还先每剩其半折减加除后前约占"
_NAME = rf"(?:(?![{_STOP}])[\u3400-\u9fff]){{1,9}}?"
_OF = r"(?:的?(?:数量|只数|棵数|本数|人数|张数|个数|枚数|条数|年龄|岁数|重量|质量|钱数?))?"
_OWN = rf"(?:今年|现在)?(?:的)?(?:有)?{_OF}(?:今年|现在)?"
_AND = r"[和与、]?"
_A, _B = rf"(?P<a>{_NAME})", rf"(?P<b>{_NAME})"
_TWO = "(?:这?两个?(?:数|班|人|队|箱|桶|筐|仓库|车间|组|种[^\\d,]{0,3})|两人|两数|二人|两班|两队)?"
_TOTAL = "(?:的?(?:和|总和|总数|年龄(?:之)?和|岁数和)|之和|加起来|合起来|一共|总共|共)(?:是|为|有|共)*"
_WHEN = rf"(?:(?P<when>{N})年(?P<way>后|前|以后|以前)[,]?)?"

_SUM = rf"(?:今年|现在)?{_A}{_AND}{_B}{_TWO}(?:今年|现在)?{_OF}{_TOTAL}(?P<n>{N})(?P<c>{_C})?"
_DIFFERENCE = rf"{_A}{_AND}{_B}{_TWO}的?差(?:是|为)?(?P<n>{N})(?P<c>{_C})?"
_SUM_ALONE = rf"(?:一共|总共|共|它们|两[数种])+(?:的?和)?(?:是|为|有)*(?P<n>{N})(?P<c>{_C})?"
_DIFFERENCE_ALONE = rf"(?:它们的?|两数的?|这两个数的?|其)?(?:相)?差(?:是|为)?(?P<n>{N})(?P<c>{_C})?"
_MORE = (
    rf"(?:今年|现在)?{_A}{_OWN}比{_B}{_OF}(?P<sign>多|大|重|贵|少|小|轻|便宜)(?:了)?(?P<n>"
    rf"{N})(?P<c>{_C})?"
)
_TIMES = (
    rf"{_WHEN}(?:今年|现在)?{_A}{_OWN}(?:正好|恰好|就|将)?(?:是|有|比){_B}{_OF}的(?P<k>{N})倍"
    rf"(?:[,]?还?(?:要)?(?P<sign>多|少)(?P<n>{N})(?P<c>{_C})?)?"
)
_THING = r"(?:[\u3400-\u9fff]{1,4})?"  # 45张邮票
_IS = rf"(?:今年|现在)?{_A}{_OWN}(?:是|为|有)?(?P<n>{N})(?P<c>{_C}){_THING}"
_ASK_BOTH = (
    rf"(?:求|问)?(?:{_A}{_AND}{_B}|它们|他们|这两个数|两人)?(?:今年|现在)?{_TWO}(?:分别|各)(?:今年|现在)?(?:有|是|为|重|需)*"
    rf"(?:{HOW_MANY}(?P<c>{_C})?|多大|多少)|求(?:这|甲乙|甲、乙)?两个?数(?:各?是多少)?|(?:这两个数|它们)(?:分别|各)是多少"
)
_ASK_ONE = rf"(?:求|问)?{_A}{_OWN}(?:是|有|为)?(?:{HOW_MANY}(?P<c>{_C})?|多大|多少)"
_ASK_YEARS = (
    rf"(?:再过|过)?{HOW_MANY}年(?:后|以后)[,]?{_A}{_OWN}(?:正好|恰好|就|将|才)?(?:是|有)"
    rf"{_B}{_OF}的(?P<k>{N})倍"
)
_CLAUSES = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("years?", _ASK_YEARS),
        ("sum", _SUM),
        ("difference", _DIFFERENCE),
        ("times", _TIMES),
        ("more", _MORE),
        ("sum", _SUM_ALONE),
        ("difference", _DIFFERENCE_ALONE),
        ("both?", _ASK_BOTH),
        ("one?", _ASK_ONE),
        ("is", _IS),
    )
)
_PREFIX = re.compile("^(?:如果|若|那么|则|已知|问|其中|现在|现|果园里|有|某|学校|里|求)*(?=.)")


@dataclass
class _Said:
    """What was said: kinds of clauses in order, the two names, the word that is counted in."""

    kinds: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    word: str = ""
    clauses: dict[str, dict[str, str]] = field(default_factory=dict)

    def called(self, name: str) -> str:
        """The name under which it stands already, or itself as a new one. Raises ValueError for a third."""
        short = _short(name)
        for each in self.names:
            if each == short or each.endswith(short) or short.endswith(each):
                if len(short) < len(each):
                    self.names[self.names.index(each)] = short
                return short if len(short) < len(each) else each
        if len(self.names) == 2:
            raise ValueError(name)
        self.names.append(short)
        return short

    def take(self, kind: str, groups: dict[str, str]) -> None:
        if groups.get("c"):
            if self.word and self.word != groups["c"]:
                raise ValueError(groups["c"])
            self.word = groups["c"]
        key = kind if kind not in self.clauses else f"{kind}-2"
        self.clauses[key] = groups
        self.kinds.append(kind)

    def is_first(self, name: str) -> bool:
        return self.called(name) == self.names[0]


def _short(name: str) -> str:
    name = re.sub("^(?:今年|现在|有|养了?|买来|果园里|学校|图书馆|里)+", "", name)
    lead = re.match("[甲乙丙](?=.?$)", name)
    return lead[0] if lead else name


def two_numbers(text: str) -> Story | None:
    """The two numbers that `text` tells of."""
    said = _Said()
    for clause in filter(None, re.split("[,。;?!:.]", text)):
        kind, groups = _clause(clause)
        said.take(kind, groups)
        for name in (groups.get("a"), groups.get("b")):
            if name and not (kind == "both?" and len(said.names) == 2 and _short(name) not in said.names):
                said.called(name)
    if (
        not said.kinds
        or not said.kinds[-1].endswith("?")
        or sum(kind.endswith("?") for kind in said.kinds) != 1
    ):
        return None
    build = _BUILDERS.get(tuple(sorted(kind for kind in said.kinds if not kind.endswith("?"))))
    return build(said) if build is not None else None


def _clause(text: str) -> tuple[str, dict[str, str]]:
    for bare in (text, _PREFIX.sub("", text)):
        for kind, pattern in _CLAUSES:
            found = pattern.fullmatch(bare)
            if found:
                return kind, {name: part for name, part in found.groupdict().items() if part}
    raise ValueError(text)


def _number(said: _Said, kind: str, letter: str, group: str = "n", word: str | None = None) -> Told:
    return Told(letter, value(said.clauses[kind][group]), said.word if word is None else word)


def _wanted(said: _Said, first: str, second: str) -> list[Wanted]:
    """The letters that are asked for, `first` of the first name."""
    whole = said.word not in {
        "千克",
        "公斤",
        "克",
        "升",
        "毫升",
        "斤",
        "米",
        "千米",
        "厘米",
        "吨",
        "平方米",
        "元",
        "",
    }
    names = dict(zip(said.names, (first, second), strict=True))
    if "both?" in said.kinds:
        return [Wanted(letter, said.word, name, whole) for name, letter in names.items()]
    asked = said.called(said.clauses["one?"]["a"])
    return [Wanted(names[asked], said.word, "", whole)]


def _sum_and_difference(said: _Said) -> Story | None:
    kind = "difference" if "difference" in said.clauses else "more"
    larger_first = kind == "difference" or (
        said.is_first(said.clauses["more"]["a"]) is (said.clauses["more"]["sign"] in "多大重贵")
    )
    told = [_number(said, "sum", "s"), _number(said, kind, "d")]
    lines = [("x", "(s+d)÷2", "working.stories.larger-of-two"), ("y", "s-x", "working.stories.other-of-two")]
    first, second = ("x", "y") if larger_first else ("y", "x")
    return story(told, lines, _wanted(said, first, second), [("x+y", "s"), ("x-y", "d")])


def _times(said: _Said) -> tuple[list[Told], str, str]:
    """What is told of the multiple; what is added to it, and the same taken away, as ends of a formula."""
    clause = said.clauses["times"]
    if "when" in clause:
        raise ValueError(clause["when"])
    told = [_number(said, "times", "k", "k", "倍")]
    if "sign" not in clause:
        return told, "", ""
    told.append(_number(said, "times", "c"))
    return (told, "+c", "-c") if clause["sign"] == "多" else (told, "-c", "+c")


def _in_order(said: _Said, many: str, one: str) -> tuple[str, str]:
    """The letters of the first and the second name, where `many` is so many times `one`."""
    return (many, one) if said.is_first(said.clauses["times"]["a"]) else (one, many)


def _sum_and_multiple(said: _Said) -> Story | None:
    told, more, less = _times(said)
    top = f"(s{less})" if less else "s"
    key = "working.stories.one-share-of-sum" if not more else "working.stories.one-share-of-rest"
    lines = [
        ("y", f"{top}÷(k+1)", key),
        (
            "x",
            f"y*k{more}" if more else "s-y",
            "working.stories.many-shares" if more else "working.stories.other-of-two",
        ),
    ]
    holds = [("x+y", "s"), ("x", f"k*y{more}")]
    return story([_number(said, "sum", "s"), *told], lines, _wanted(said, *_in_order(said, "x", "y")), holds)


def _difference_and_multiple(said: _Said) -> Story | None:
    kind = "difference" if "difference" in said.clauses else "more"
    told, more, less = _times(said)
    if kind == "more":
        same = said.called(said.clauses["more"]["a"]) == said.called(said.clauses["times"]["a"])
        if same is not (said.clauses["more"]["sign"] in "多大重贵"):
            return None
    top = f"(d{less})" if less else "d"
    lines = [
        ("y", f"{top}÷(k-1)", "working.stories.one-share-of-difference"),
        ("x", "y+d", "working.stories.larger-by-difference"),
    ]
    holds = [("x-y", "d"), ("x", f"k*y{more}")]
    return story([_number(said, kind, "d"), *told], lines, _wanted(said, *_in_order(said, "x", "y")), holds)


def _one_and_more(said: _Said) -> Story | None:
    """One is known, and by how much the other is more."""
    clause = said.clauses["more"]
    known, a = said.called(said.clauses["is"]["a"]), said.called(clause["a"])
    if "one?" not in said.kinds or said.called(said.clauses["one?"]["a"]) == known:
        return None
    adds = (clause["sign"] in "多大重贵") is (a != known)
    told = [_number(said, "is", "a"), _number(said, "more", "d")]
    line = ("x", "a+d", "working.stories.more-than") if adds else ("x", "a-d", "working.stories.less-than")
    return story(told, [line], [Wanted("x", said.word)], [("x-a" if adds else "a-x", "d")])


def _one_and_multiple(said: _Said) -> Story | None:
    known, a = said.called(said.clauses["is"]["a"]), said.called(said.clauses["times"]["a"])
    if "one?" not in said.kinds or said.called(said.clauses["one?"]["a"]) == known:
        return None
    told, more, less = _times(said)
    first = _number(said, "is", "a")
    if a != known:
        lines, holds = [("x", f"a*k{more}", "working.stories.so-many-times")], [("x", f"k*a{more}")]
    else:
        top = f"(a{less})" if less else "a"
        lines, holds = [("x", f"{top}÷k", "working.stories.one-of-so-many")], [("a", f"k*x{more}")]
    return story([first, *told], lines, [Wanted("x", said.word)], holds)


def _years_until(said: _Said) -> Story | None:
    """Two ages; in how many years one is so many times the other: their difference stays the same."""
    if "years?" not in said.kinds:
        return None
    clause = said.clauses["years?"]
    first, second = (_number(said, kind, letter) for kind, letter in (("is", "a"), ("is-2", "b")))
    if said.called(said.clauses["is"]["a"]) != said.called(clause["a"]):
        first, second = Told("a", second.number, "岁"), Told("b", first.number, "岁")
    told = [first, second, Told("k", value(clause["k"]), "倍")]
    lines = [
        ("d", "a-b", "working.stories.age-difference"),
        ("y", "d÷(k-1)", "working.stories.younger-then"),
        ("t", "y-b", "working.stories.years-until"),
    ]
    return story(told, lines, [Wanted("t", "年", whole=True)], [("a+t", "k*(b+t)")])


def _later(said: _Said) -> Story | None:
    """The sum of two ages now, and so many times the other in some years."""
    clause = said.clauses["times"]
    if "when" not in clause or "sign" in clause:
        return _sum_and_multiple(said)
    after = clause["way"] in {"后", "以后"}
    sign, back = ("+", "-") if after else ("-", "+")
    told = [
        _number(said, "sum", "s"),
        Told("t", value(clause["when"]), "年"),
        _number(said, "times", "k", "k", "倍"),
    ]
    lines = [
        ("w", f"s{sign}2*t", "working.stories.sum-later" if after else "working.stories.sum-before"),
        ("z", "w÷(k+1)", "working.stories.one-share-of-sum"),
        ("y", f"z{back}t", "working.stories.age-now"),
        ("x", "s-y", "working.stories.other-of-two"),
    ]
    holds = [("x+y", "s"), (f"x{sign}t", f"k*(y{sign}t)")]
    return story(told, lines, _wanted(said, *_in_order(said, "x", "y")), holds)


_BUILDERS: dict[tuple[str, ...], Callable[[_Said], Story | None]] = {
    ("difference", "sum"): _sum_and_difference,
    ("more", "sum"): _sum_and_difference,
    ("sum", "times"): _later,
    ("difference", "times"): _difference_and_multiple,
    ("more", "times"): _difference_and_multiple,
    ("is", "more"): _one_and_more,
    ("is", "times"): _one_and_multiple,
    ("is", "is"): _years_until,
}
