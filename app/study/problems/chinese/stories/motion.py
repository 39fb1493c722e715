"""Journeys: one way, two that meet, one that overtakes, with and against the current."""

import re
from collections.abc import Sequence
from fractions import Fraction

from app.study.answers.spoken.chinese_amounts import unit_of
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Num, number, over
from app.study.problems.chinese.stories.scanning import (
    LENGTH,
    TIME,
    N,
    Said,
    compiled,
    counts,
    scanned,
    story,
    value,
)
from app.study.problems.tasks.stories import Story, Told, Wanted

_GO = "(?:行驶|行走|行进|航行|飞行|步行|骑行|前进|行|走|跑|飞|开|骑|游)"
_SPEED = re.compile(
    rf"(?:平均)?(?:的?速度(?:是|为)?)?(?:以|按)?每(?P<t>小时|分钟|分|秒钟|秒|时)(?:可以|大约|能|约|可)?{_GO}?了?"
    rf"(?P<v>{N})(?P<l>{LENGTH})(?:的速度)?"
    rf"|(?:平均)?(?:时速|速度)(?:是|为)?(?:每小时)?(?P<v2>{N})(?P<l2>{LENGTH})(?:/|每)?(?P<t2>{TIME})?(?:的速度)?"
    rf"|(?P<v3>{N})(?P<l3>{LENGTH})(?:/|每)(?P<t3>{TIME})(?:的速度)?"
)
_ROLES = compiled(
    (
        ("speed", rf"V(?P<v>{N})(?P<l>{LENGTH})/(?P<t>{TIME})"),
        ("ask-speed", rf"(?:平均)?每(?P<t>{TIME})(?:能|可以)?{_GO}?(?:了)?多少(?P<l>{LENGTH})"),
        (
            "ask-speed",
            (
                rf"(?:平均)?(?:时速|速度)(?:是|为)?(?:每小时)?多少(?P<l>{LENGTH})?(?:/|每)?(?P<t>{TIME}"
                r")?"
            ),
        ),
        (
            "ask-time",
            (
                rf"(?:需要|需|要|用|花|经过|过)*(?:多少|几|多长)(?:个)?(?P<t>{TIME}|时间)(?:钟)?(?:后|"
                r"才?能|可以)*"
            ),
        ),
        (
            "ask-distance",
            (
                rf"(?:一共|总共|共)?(?:能|可以|可)?(?:{_GO}|相距|距离|路程|长)?(?:了|是|为|有)*(?:多少|"
                rf"几)(?P<l>{LENGTH})(?:路)?"
            ),
        ),
        ("head-start", rf"先{_GO}?了?(?P<n>{N})(?P<t>{TIME})(?:钟)?(?:后)?"),
        ("head-way", rf"先{_GO}了?(?P<n>{N})(?P<l>{LENGTH})(?:后)?"),
        ("time", rf"(?:用|花|经过|过|{_GO})*了?(?P<n>{N})(?P<t>{TIME})(?:钟)?(?:后)?"),
        ("distance", rf"(?P<n>{N})(?P<l>{LENGTH})"),
    )
)
_WORDS = re.compile(
    "同时|相向而行|相对而行|相对开出|相向开出|相向出发|相对出发|迎面而行|相向|相对|对开|两地|两车|两人|两站|两城|两港|两码头|"
    "同向而行|同方向|同一方向|同地|同时|追上|追赶|追|相遇|途中|恰好|正好|刚好|完全程|全程|全长|"
    "甲、乙|甲和乙|和|与|、|共|这段|这条|这样|以|后|从|沿|再次|第一次|首次|就|才|前往|出发|开始|计划(?=从)|行完|走完|跑完|跑一圈|一圈|家到学校|到"
)
_MEETING = re.compile("相遇|相向|相对|对开|迎面")
_SLOWER = re.compile("追")


def motion(text: str) -> Story | None:
    """The journey that `text` tells."""
    if not re.search(rf"速|每(?:小时|分|秒)|{_GO}", text):
        return None
    said = scanned(_SPEED.sub(_canonical, text), _ROLES, _WORDS)
    if said is None or len([each for each in said if each.role.startswith("ask")]) != 1:
        return None
    if _SLOWER.search(text):
        return _overtaking(text, said)
    return _meeting(said) if _MEETING.search(text) else _alone(said)


def _canonical(found: re.Match[str]) -> str:
    v, length = (found["v"] or found["v2"] or found["v3"]), (found["l"] or found["l2"] or found["l3"])
    time = (
        found["t"]
        or found["t2"]
        or found["t3"]
        or ("小时" if "时速" in found[0] or "每小时" in found[0] else "")
    )
    return f"V{v}{length}/{_time(time)}" if time else found[0]


def _time(name: str) -> str:
    return {"时": "小时", "分": "分钟", "秒钟": "秒", "h": "小时", "min": "分钟", "s": "秒"}.get(name, name)


def _length(name: str) -> str:
    return {"公里": "千米", "km": "千米", "m": "米"}.get(name, name)


def _in(node: Node, unit: str, wanted: str) -> Node:
    """The number in the wanted unit: 30分钟 as 30/60 小时."""
    if unit == wanted:
        return node
    one, other = unit_of(unit), unit_of(wanted)
    if one is None or other is None or one.dimension != other.dimension:
        raise ValueError(unit)
    factor = one.factor / other.factor
    if factor.denominator == 1:
        return Apply(op.TIMES, (node, number(factor)), "*")
    return over(node, number(1 / factor), "/") if (1 / factor).denominator == 1 else _fraction(node, factor)


def _fraction(node: Node, factor: Fraction) -> Node:
    return Apply(
        op.TIMES, (node, over(Num(Fraction(factor.numerator)), Num(Fraction(factor.denominator)))), "*"
    )


def _first(said: Sequence[Said], group: str) -> str:
    names = (each.found[group] for each in said if group in each.found)
    return next((name for name in names if name != "时间"), "")


class _Units:
    """The units of the story: those of its first speed, or of its distance and its time."""

    def __init__(self, said: Sequence[Said]) -> None:
        self.asked = next(each for each in said if each.role.startswith("ask"))
        speeds = [each.found for each in said if each.role == "speed"]
        lead = speeds[0] if speeds else self.asked.found if self.asked.role == "ask-speed" else {}
        self.length = _length(lead.get("l") or _first(said, "l"))
        self.time = _time(lead.get("t") or _first(said, "t"))
        others = {(_length(each["l"]), _time(each["t"])) for each in speeds}
        if not self.length or not self.time or len(others) > 1:
            raise ValueError(self.asked.role)

    def distance(self, said: Said, letter: str) -> Told:
        node = _in(value(said.found["n"]), _length(said.found["l"]), self.length)
        return Told(letter, node, self.length)

    def duration(self, said: Said, letter: str) -> Told:
        return Told(letter, _in(value(said.found["n"]), _time(said.found["t"]), self.time), self.time)

    def speed(self, said: Said, letter: str) -> Told:
        return Told(letter, value(said.found["v"]), self.per)

    @property
    def per(self) -> str:
        return f"{self.length}/{'时' if self.time == '小时' else '分' if self.time == '分钟' else self.time}"

    def wanted(self, letter: str) -> Wanted:
        """In the unit of the question, which has to be that of the story."""
        role = self.asked.role
        if role == "ask-time":
            if _time(self.asked.found["t"]) not in {self.time, "时间"}:
                raise ValueError(role)
            return Wanted(letter, self.time)
        if role == "ask-speed":
            return Wanted(letter, self.per)
        if _length(self.asked.found["l"]) != self.length:
            raise ValueError(role)
        return Wanted(letter, self.length)


def _all(said: Sequence[Said], role: str) -> list[Said]:
    return [each for each in said if each.role == role]


def _alone(said: Sequence[Said]) -> Story | None:
    units, count = _Units(said), counts(said)
    del count[units.asked.role]
    told = [units.speed(each, "v") for each in _all(said, "speed")]
    told += [units.duration(each, "t") for each in _all(said, "time")]
    told += [units.distance(each, "s") for each in _all(said, "distance")]
    ways: dict[tuple[str, tuple[str, ...]], tuple[str, str, str]] = {
        ("ask-distance", ("speed", "time")): ("s", "v*t", "working.stories.distance"),
        ("ask-time", ("distance", "speed")): ("t", "s÷v", "working.stories.time"),
        ("ask-speed", ("distance", "time")): ("v", "s÷t", "working.stories.speed"),
    }
    line = ways.get((units.asked.role, tuple(sorted(count))))
    if line is None or set(count.values()) != {1}:
        return None
    return story(told, [line], [units.wanted(line[0])], [("s", "v*t")])


def _meeting(said: Sequence[Said]) -> Story | None:
    """Two that start at the same time from both ends."""
    units, count = _Units(said), counts(said)
    del count[units.asked.role]
    speeds, distances, times = (_all(said, role) for role in ("speed", "distance", "time"))
    if not set(count) <= {"speed", "distance", "time"} or len(distances) > 1 or len(times) > 1:
        return None
    told = [units.distance(each, "s") for each in distances] + [units.duration(each, "t") for each in times]
    told += [units.speed(each, letter) for each, letter in zip(speeds, "uv", strict=False)]
    holds = [("s", "u*t + v*t")]
    pair = (units.asked.role, len(speeds), len(distances), len(times))
    if pair == ("ask-time", 2, 1, 0):
        lines = [("w", "u+v", "working.stories.speed-together"), ("t", "s÷w", "working.stories.time-to-meet")]
        return story(told, lines, [units.wanted("t")], holds)
    if pair == ("ask-distance", 2, 0, 1):
        lines = [("w", "u+v", "working.stories.speed-together"), ("s", "w*t", "working.stories.way-together")]
        return story(told, lines, [units.wanted("s")], holds)
    if pair == ("ask-speed", 1, 1, 1):
        lines = [("w", "s÷t", "working.stories.speed-of-both"), ("v", "w-u", "working.stories.other-speed")]
        return story(told, lines, [units.wanted("v")], holds)
    return None


def _overtaking(text: str, said: Sequence[Said]) -> Story | None:
    """The second follows the first, which has a start; the faster one follows the slower."""
    units, count = _Units(said), counts(said)
    del count[units.asked.role]
    speeds = [units.speed(each, "") for each in _all(said, "speed")]
    if len(speeds) != 2 or units.asked.role != "ask-time":
        return None
    slow, fast = sorted(speeds, key=lambda each: each.number.value if isinstance(each.number, Num) else 0)
    told = [Told("u", fast.number, fast.word), Told("v", slow.number, slow.word)]
    difference = ("w", "u-v", "working.stories.speed-difference")
    del count["speed"]
    if count == {"head-start": 1}:
        if not _starts_first(text, slow, fast):
            return None
        told.append(units.duration(_all(said, "head-start")[0], "d"))
        lines = [
            ("s", "v*d", "working.stories.head-way"),
            difference,
            ("t", "s÷w", "working.stories.time-to-overtake"),
        ]
        return story(told, lines, [units.wanted("t")], [("u*t", "v*(t+d)")])
    if count in ({"distance": 1}, {"head-way": 1}):
        told.append(units.distance(_all(said, next(iter(count)))[0], "s"))
        lines = [difference, ("t", "s÷w", "working.stories.time-to-overtake")]
        return story(told, lines, [units.wanted("t")], [("u*t", "v*t + s")])
    return None


def _starts_first(text: str, slow: Told, fast: Told) -> bool:
    """Whether who started first is the slower one: named in front of its speed and of its start."""
    first = re.search(r"([\u3400-\u9fff]+?)(?:[车船队]|班)?先", text[: text.index("先") + 1][-5:])
    owners = {
        number: name
        for name, number in re.findall(rf"([\u3400-\u9fff]{{1,4}})V({N})", _SPEED.sub(_canonical, text))
    }
    names = [owners.get(to_text(each.number), "") for each in (slow, fast)]
    return first is not None and first[1][-1] in names[0] and first[1][-1] not in names[1]
