"""Reads sums and ratios of amounts, parts of a unit, days and weeks of years: 2 m + 30 cm, 500 g : 2 kg."""

import re
from fractions import Fraction
from math import lcm

from app.study.answers.kinds import Quantity
from app.study.answers.reading import readings
from app.study.maths.conversion import in_unit
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import symbols
from app.study.maths.units import Unit, read_unit
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.measures import AddAmounts, DaysOfYears
from app.study.problems.tasks.numbers import Convert, SimplifyRatio

MOST_TERMS = 4
_VERB = r"(?:(?:please )?(?:calculate|compute|work out|what is|find|evaluate|simplify|how much is) )?"
_SIGN = re.compile(r"\s*(\+)\s*|\s+(-|plus|minus)\s+", re.IGNORECASE)
_ADD = re.compile(r"(?P<verb>add|subtract) (?P<a>\d.*?) (?P<link>and|to|from) (?P<b>\d.*)", re.IGNORECASE)
_IN = re.compile(
    r"(?P<sum>.*\d.*?)(?:,? (?:in|give (?:your|the) answer in) (?P<unit>[a-z ]+\^?[23]?))", re.IGNORECASE
)
_RATIO = re.compile(
    r"(?:(?:simplify|reduce|write|express|find|what is|give) )?(?:the ratio (?:of )?)?"
    r"(?P<a>[^:]*\d[^:]*?)(?: ?: ?| to )(?P<b>[^:]*\d[^:]*?)"
    r"(?: (?:as a ratio )?in (?:its |the )?(?:simplest|lowest) (?:form|terms))?",
    re.IGNORECASE,
)
_SHARE = r"\d+/\d+|half|a quarter|three quarters|a third"
_PART = re.compile(
    rf"(?:(?:what is|convert|change|express|find|write) )?(?P<part>{_SHARE})"
    r"(?: of)? an? (?P<whole>[a-z]+) (?:in|to|into) (?P<unit>[a-z]+)"
    rf"|how many (?P<unit2>[a-z]+) (?:are |is )?(?:there )?in (?P<part2>{_SHARE})"
    r"(?: of)? an? (?P<whole2>[a-z]+)",
    re.IGNORECASE,
)
_PARTS = {"half": "1/2", "a quarter": "1/4", "three quarters": "3/4", "a third": "1/3"}
_WITHIN = re.compile(
    r"how many (?P<unit>[a-z]+) (?:are |is )?(?:there )?in (?P<count>an?|one|\d+) (?P<whole>[a-z]+)",
    re.IGNORECASE,
)
_YEARS = {"year", "years"}
_OF_A_YEAR = {"weeks", "days"}


def amounts(text: str) -> Task | None:
    """The task in `text`, which is in one spelling; None where it is another. Raises Unreadable."""
    text = text.strip(" .?=")
    return _within(text) or _part_of(text) or _ratio(text) or _sum(text)


def _unit(text: str) -> Unit | None:
    return read_unit(tokenize(text.strip()))


def _quantity(text: str) -> Quantity | None:
    found = (one for one in readings(text) if isinstance(one, Quantity))
    return next((one for one in found if one.unit is not None and not symbols(one.tree)), None)


def _within(text: str) -> Task | None:
    """How many minutes are in a day."""
    found = _WITHIN.fullmatch(text)
    if found is None:
        return None
    count = Fraction(found["count"]) if found["count"].isdigit() else Fraction(1)
    unit, whole, name = _unit(found["unit"]), _unit(found["whole"]), found["unit"].lower()
    if found["whole"].lower() in _YEARS and name in _OF_A_YEAR:
        return DaysOfYears(int(count), name)
    if unit is None or whole is None or unit.dimension != whole.dimension or unit.factor >= whole.factor:
        return None
    return Convert(Quantity(expression(str(count)), whole), unit)


def _part_of(text: str) -> Task | None:
    """3/4 of an hour in minutes."""
    found = _PART.fullmatch(text)
    if found is None:
        return None
    part = (found["part"] or found["part2"]).lower()
    unit, whole = _unit(found["unit"] or found["unit2"]), _unit(found["whole"] or found["whole2"])
    if unit is None or whole is None or unit.dimension != whole.dimension:
        return None
    return Convert(Quantity(expression(_PARTS.get(part, part)), whole), unit)


def _ratio(text: str) -> Task | None:
    """500 g : 2 kg, 1.5 : 2.5."""
    found = _RATIO.fullmatch(text)
    if found is None or ("ratio" not in text.lower() and ":" not in text):
        return None
    if "simpl" not in text.lower() and "ratio" not in text.lower() and "lowest" not in text.lower():
        return None
    values = _pair(found["a"], found["b"])
    sizes = [value for value in values if value is not None and value > 0]
    if len(sizes) != 2:
        return None
    scale = lcm(*(value.denominator for value in sizes))
    return SimplifyRatio(tuple(int(value * scale) for value in sizes))


def _pair(a: str, b: str) -> list[Fraction | None]:
    """Both parts in one unit; nothing where they are of different kinds."""
    first, second = _quantity_or_none(a), _quantity_or_none(b)
    if first is None and second is None:
        return [rational(expression(text)) for text in (a, b)]
    if first is None or second is None or first.unit is None or second.unit is None:
        return []
    if first.unit.dimension != second.unit.dimension or first.unit.offset:
        return []
    return [rational(in_unit(one.tree, one.unit, first.unit)) for one in (first, second) if one.unit]


def _quantity_or_none(text: str) -> Quantity | None:
    return _quantity(text) if re.search(r"[a-z°$€£]", text, re.IGNORECASE) else None


def _sum(text: str) -> AddAmounts | None:
    """2 m + 30 cm; add 2 m and 30 cm."""
    asked: Unit | None = None
    if (within := _IN.fullmatch(text)) and (asked := _unit(within["unit"])):
        text = within["sum"]
    text = re.sub(rf"^{_VERB}", "", text, flags=re.IGNORECASE)
    terms = _terms(text)
    if terms is None or not 2 <= len(terms) <= MOST_TERMS:
        return None
    rows = _with_units(terms)
    dimensions = {one.unit.dimension for _, one in rows if one.unit}
    if len(dimensions) != 1 or (asked is not None and asked.dimension not in dimensions):
        return None
    return AddAmounts(tuple(rows), asked)


def _with_units(terms: list[tuple[int, str]]) -> list[tuple[int, Quantity]]:
    """The amounts; nothing where one is none: 180 - 65° may mean degrees or radians."""
    found = [(sign, _quantity(part)) for sign, part in terms]
    rows = [(sign, one) for sign, one in found if one is not None and one.unit and not one.unit.offset]
    return rows if len(rows) == len(found) else []


def _terms(text: str) -> list[tuple[int, str]] | None:
    added = _ADD.fullmatch(text)
    if added:
        subtract = added["verb"].lower() == "subtract"
        if subtract != (added["link"].lower() == "from"):
            return None
        pair = [(1, added["b"]), (-1, added["a"])] if subtract else [(1, added["a"]), (1, added["b"])]
        return [(sign, part.strip()) for sign, part in pair]
    pieces = _SIGN.split(text)
    parts, signs = (
        pieces[::3],
        [first or second for first, second in zip(pieces[1::3], pieces[2::3], strict=True)],
    )
    if not all((part and part[0].isdigit()) or part[:1] in {"$", "€", "£"} for part in parts):
        return None
    return list(zip([1, *(1 if sign.lower() in {"+", "plus"} else -1 for sign in signs)], parts, strict=True))
