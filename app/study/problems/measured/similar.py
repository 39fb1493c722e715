"""Reads similar figures: a pair of matching sides or their ratio, one more size, and the one that "
"matches it."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from app.study.maths.exact import rational
from app.study.maths.laws.law import way_to
from app.study.maths.laws.similar import SIMILAR
from app.study.maths.tree import Node, symbols
from app.study.maths.units import Unit
from app.study.problems.measured.amounts import AMOUNT, Amount, NotUnderstood, amount
from app.study.problems.tasks.measures import ByLaws, Given

_FIGURES = (
    r"(?:triangles?|rectangles?|squares?|figures?|shapes?|polygons?|pentagons?|hexagons?|circles?|quadrilaterals?"
    r"|parallelograms?|trapez(?:oids?|iums?))"
)
_SOLIDS = (
    r"(?:solids?|cylinders?|cones?|spheres?|cubes?|boxes|box|prisms?|pyramids?|bottles?|cans?|jars?|containers?"
    r"|statues?|tanks?|cups?|glasses)"
)
_THING = rf"(?:{_FIGURES}|{_SOLIDS})"
_LENGTHS = (
    r"(?:(?:corresponding |matching "
    r")?(?:sides?|edges?|lengths?|heights?|widths?|radi(?:i|us)|diameters?|bases?"
    r"|diagonals?|altitudes?|perimeters?|circumferences?)(?: lengths?)?)"
)
_AREA = r"(?:surface areas?|areas?)"
_VOLUME = r"(?:volumes?|capacit(?:y|ies))"
_SMALL, _LARGE = (
    r"(?:small(?:er)?|short(?:er)?|little|first)",
    r"(?:larg(?:e|er)|big(?:ger)?|tall(?:er)?|second)",
)
_A = r"(?:\d(?:[^.:;]|\.\d)*?)"  # what is no amount is refused when it is read
_AMOUNT = rf"(?:{AMOUNT})"
_RATIO = rf"(?P<a>{_A}) ?(?:: ?|to |/ ?)(?P<b>{_A})"
_OF_ONE = rf"(?:of |for )?(?:the )?(?:{{size}}) (?:one|{_THING})"
_FIND = r"(?:find|what is|what′s|calculate|work out|determine|compute)"
_HAVE = r"(?:have|has|with)"
_PAIR = (
    # Two similar triangles have matching sides in the ratio 2 : 5
    (
        rf"(?:the )?two (?:mathematically )?similar {_THING} {_HAVE} (?:their )?{_LENGTHS} (?:that are "
        rf"|which are )?in "
        rf"(?:the|a) ratio(?: of)?:? {_RATIO}"
    ),
    rf"(?:the )?{_LENGTHS} of two (?:mathematically )?similar {_THING} are in the ratio(?: of)?:? {_RATIO}",
    (
        rf"(?:the )?ratio of (?:the )?{_LENGTHS} (?:of|in|between) two (?:mathematically )?similar {_THING} "
        rf"is {_RATIO}"
    ),
    (
        rf"two (?:mathematically )?similar {_THING} {_HAVE} (?:a )?(?:{_LENGTHS} |scale |side )?ratio(?: "
        rf"of)? {_RATIO}"
    ),
    # Two similar cylinders have heights 4 cm and 6 cm
    (
        rf"(?:the )?two (?:mathematically )?similar {_THING} {_HAVE} {_LENGTHS}(?: of)? (?P<a>{_A}) and "
        rf"(?P<b>{_A})"
        r"(?: respectively)?"
    ),
    rf"(?:the )?{_LENGTHS} of two (?:mathematically )?similar {_THING} are (?P<a>{_A}) and (?P<b>{_A})",
)
_KNOWN = (
    (
        rf"(?:if |and )?(?:the )?(?P<what>{_AREA}|{_VOLUME}|{_LENGTHS}) of the "
        rf"(?P<which>{_SMALL}|{_LARGE})(?: one| "
        rf"{_THING})? is (?P<x>{_A})"
    ),
    (
        rf"(?:if |and )?the (?P<which>{_SMALL}|{_LARGE})(?: one| {_THING})? has (?:an? "
        rf")?(?P<what>{_AREA}|{_VOLUME}|"
        rf"{_LENGTHS}) (?:of )?(?P<x>{_A})"
    ),
)
_ASKED = (
    (
        rf"{_FIND} the (?P<want>{_AREA}|{_VOLUME}|{_LENGTHS}) of the (?P<whose>{_SMALL}|{_LARGE}|other)(?: "
        rf"one| {_THING})?"
    ),
)
_IS_SIMILAR = re.compile(
    r"(?:if |given that |suppose (?:that )?)?(?:△ ?|triangles? |quadrilaterals? |rectangles? |pentagons? )?"
    r"(?P<one>(?-i:[A-Z]{3,5})) ?(?:is similar to|∼|~|≈|and) ?(?:△ ?|triangle |quadrilateral |rectangle "
    r"|pentagon )?"
    r"(?P<other>(?-i:[A-Z]{3,5}))(?P<are> are similar(?: triangles)?)?",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"(?P<name>(?-i:[A-Z]{{2}})) ?(?:=|is) ?(?P<size>{_AMOUNT})", re.IGNORECASE)
_WANT = re.compile(
    rf"{_FIND} (?:the )?(?:length (?:of )?)?(?:side )?(?P<name>(?-i:[A-Z]{{2}}))", re.IGNORECASE
)
_SHADOW = (
    rf"casts an? (?:shadow (?:that is |of )?(?P<{{a}}>{_AMOUNT})(?: long)?|(?P<{{a}}2>{_AMOUNT})"
    r"(?:[ -]long)? shadow)(?: long)?"
)
_FIRST = _SHADOW.replace("{a}", "a")
_SHADOWS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"(?:if )?(?:an? |the )?(?P<x>{_AMOUNT})(?:[ -](?:tall|high))? (?:tall |high )?[a-z]+"
            rf"(?: [a-z]+)? {_FIRST}"
        ),
        (
            rf"(?:if )?(?:an?|the) [a-z]+(?: [a-z]+)? (?:that is |who is |is )?(?P<x>{_AMOUNT}) (?:tall"
            rf"|high) (?:and )?{_FIRST}"
        ),
    )
)
_OTHER_SHADOW = re.compile(
    r"(?:,|\.|and|while)* ?(?:at the same time(?: of day)?(?: and place)?,? ?)?(?:an?|the) (?:nearby )?"
    rf"(?P<thing>[a-z]+)(?: nearby)? {_SHADOW.replace('{a}', 'b')}(?: at the same time)? ?[.,] ?"
    rf"(?:how (?:tall|high) is (?:the )?|{_FIND} the height of (?:the )?)(?P<same>[a-z]+)",
    re.IGNORECASE,
)
_LETTERS = {"length": ("x", "y"), "area": ("S", "T"), "volume": ("V", "W")}


@cache
def _stories() -> tuple[re.Pattern[str], ...]:
    """Compiled when the first such story is read: that takes a while."""
    return tuple(
        re.compile(rf"{pair}(?: ?[.,;:] ?| and ){known} ?[.,;] ?(?:and )?{asked}", re.IGNORECASE)
        for pair in _PAIR
        for known in _KNOWN
        for asked in _ASKED
    )


def similar(text: str) -> ByLaws | None:
    """The task in `text`, which is in one spelling; None where it is another. Raises NotUnderstood."""
    text = text.strip(" .?")
    for pattern in _stories() if "similar" in text.lower() else ():
        found = pattern.fullmatch(text)
        if found:
            return _story(found.groupdict())
    return _by_names(text) or _shadows(text)


def _story(said: Mapping[str, str]) -> ByLaws | None:
    """Of which figure the size is known: the first is the smaller one unless they are called so."""
    first, second = amount(said["a"]), amount(said["b"])
    sizes = [_number(first.number), _number(second.number)]
    by_size = not re.fullmatch("first|second", said["which"], re.IGNORECASE)
    low = 0 if not by_size or sizes[0] < sizes[1] else 1
    known = low if re.fullmatch(_SMALL, said["which"], re.IGNORECASE) else 1 - low
    whose = said["whose"].lower()
    asked = 1 - known if whose == "other" else (low if re.fullmatch(_SMALL, whose) else 1 - low)
    mixed = bool(re.fullmatch("first|second", whose)) == by_size and whose != "other"
    what, want = _kind(said["what"]), _kind(said["want"])
    if mixed or asked == known or what != want or sizes[0] == sizes[1]:
        return None
    if what == "length" and not (first.unit is None and second.unit is None):
        return None  # heights of both are given, and then other lengths: which match is not said
    ends = (first, second) if known == 0 else (second, first)
    one, other = _LETTERS[what]
    return _task({"a": ends[0], "b": ends[1], one: amount(said["x"])}, other)


def _kind(name: str) -> str:
    if re.fullmatch(_AREA, name, re.IGNORECASE):
        return "area"
    return "volume" if re.fullmatch(_VOLUME, name, re.IGNORECASE) else "length"


def _number(tree: Node) -> float:
    value = None if symbols(tree) else rational(tree)
    if value is None or value <= 0:
        raise NotUnderstood
    return float(value)


def _by_names(text: str) -> ByLaws | None:
    """Triangle ABC is similar to triangle DEF. AB = 4, DE = 6 and BC = 10. Find EF."""
    pair = _IS_SIMILAR.match(text)
    if pair is None or len(pair["one"]) != len(pair["other"]) or (" and " in pair[0]) != bool(pair["are"]):
        return None
    rest = text[pair.end() :]
    wanted = _WANT.search(rest)
    if wanted is None:
        return None
    rest = f"{rest[: wanted.start()]} {rest[wanted.end() :]}"
    given = {found["name"]: amount(found["size"]) for found in _NAMED.finditer(rest)}
    left = _NAMED.sub(" ", rest)
    if len(given) != 3 or re.sub(r"[.,;:]|\b(?:and|with|where|[Ii]f|given|that|when)\b", " ", left).strip():
        return None
    corners = dict(zip(pair["one"], pair["other"], strict=True))
    if len(set(pair["one"])) != len(pair["one"]) or set(pair["one"]) & set(pair["other"]):
        return None
    return _of_sides(given, wanted["name"], corners)


def _of_sides(given: Mapping[str, Amount], wanted: str, corners: Mapping[str, str]) -> ByLaws | None:
    back = {other: one for one, other in corners.items()}
    mate = _mate(wanted, corners) or _mate(wanted, back)
    known = next((name for name in given if mate is not None and set(name) == set(mate)), None)
    if known is None:
        return None
    others = [name for name in given if name != known]
    to_wanted = corners if set(known) <= set(corners) else back
    for first, second in (others, others[::-1]):
        found = _mate(first, to_wanted)
        if found is not None and set(found) == set(second) and second not in {known, wanted}:
            return _task({"a": given[first], "b": given[second], "x": given[known]}, "y")
    return None


def _mate(name: str, corners: Mapping[str, str]) -> str | None:
    return "".join(corners[letter] for letter in name) if set(name) <= set(corners) else None


def _shadows(text: str) -> ByLaws | None:
    """Both triangles of a thing, its shadow and a ray of the sun are similar."""
    for pattern in _SHADOWS:
        first = pattern.match(text)
        second = _OTHER_SHADOW.fullmatch(text[first.end() :].strip()) if first else None
        if first and second and second["thing"].lower() == second["same"].lower():
            groups = {**first.groupdict(), **second.groupdict()}
            shadows = amount(groups["a"] or groups["a2"]), amount(groups["b"] or groups["b2"])
            return _task({"a": shadows[0], "b": shadows[1], "x": amount(groups["x"])}, "y")
    return None


def _task(amounts: Mapping[str, Amount], wanted: str) -> ByLaws | None:
    """The lengths of a pair in one unit; the size that is asked for in the unit of the one that it "
    "matches."""
    if way_to(SIMILAR, amounts, wanted) is None:
        return None
    (mate,) = (letter for letter in amounts if letter not in "ab")
    pair = {amounts["a"].unit, amounts["b"].unit}
    unit = amounts["b"].unit or amounts["a"].unit
    if len(pair) > 1 and (None in pair or len({one.dimension for one in pair if one}) > 1):
        return None
    rows = tuple(
        Given(letter, each.number, each.unit, (each.unit if letter == mate else unit) if each.unit else None)
        for letter, each in amounts.items()
    )
    measured = amounts[mate].unit
    if measured is not None and not _fits(measured, mate):
        return None
    return ByLaws(SIMILAR.name, wanted, rows, measured)


def _fits(unit: Unit, letter: str) -> bool:
    """Whether it is a unit of length, area or volume, as the letter stands for."""
    power = {"x": 1, "y": 1, "S": 2, "T": 2, "V": 3, "W": 3}[letter]
    return unit.dimension == (("length", Fraction(power)),)
