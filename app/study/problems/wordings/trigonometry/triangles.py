"""Reads triangles of which some sides and angles are given: side a when A = 35°, b = 8, c = 11."""

import re
from fractions import Fraction

from app.study.maths.exact import rational
from app.study.problems.expressions import expression
from app.study.problems.tasks.trigonometry import Triangle
from app.study.problems.wordings.wording import Slots, Wording

_NAMES = {"alpha": "A", "beta": "B", "gamma": "C", **{each: each for each in "abcABC"}}
_NAME = r"(?:alpha|beta|gamma|[abcABC])"
_GIVEN = re.compile(
    rf"(?<![\w\\])(?P<name>{_NAME})\s*(?:=|≈)\s*(?P<value>[^=≈,;]+?)(?P<deg>\s*°|\s+degrees)?\s*(?=,|;|\band\b|$|\.(?!\d))"
)
_UNITS = re.compile(r"(?<=[\d}])\s*(?:m|cm|km|ft|feet|in|inches|yd|yards|miles|mi|units?)\b")
_OPPOSITE = (
    r"(assume|let) (angle )?alpha (is|be) opposite (side )?a ?, ?(angle )?beta (is|be) opposite (side "
    r")?b ?,? "
    r"(and )?(angle )?gamma (is|be) opposite (side )?c ?\. "
)
_EACH = (
    r"((if possible, )?solve (each|the) triangle( for the unknown side)?(,? if possible)?\. )?"
    r"(round (each answer |your answer )?to the nearest [a-z]+\. )?"
    r"(?P<zero>if it isn′t possible say the answer is 0\. )?"
)
_LAW = (
    r"(use the laws? of (co)?sines to solve for the missing (angle|side) of the (oblique )?triangle\. )?"
    r"(if possible, solve each triangle( for the unknown side)?\. )?"
)
_HEAD = rf"({_OPPOSITE})?{_LAW}{_EACH}"


def _triangle(slots: Slots) -> Triangle | None:
    given = _givens(slots["given"])
    name, _, index = slots["wanted"].replace(" ", "").partition("_")
    wanted = _NAMES.get(name) or _NAMES.get(name.lower())
    if given is None or wanted is None or wanted in dict(given) or len(given) < 2:
        return None
    if slots.get("kind", "").lower().endswith("angle") != wanted.isupper() and slots.get("kind"):
        wanted = wanted.upper() if slots["kind"].lower().endswith("angle") else wanted.lower()
    return Triangle(given, wanted, int(index or 0), bool(slots.get("zero")))


def _unknown_side(slots: Slots) -> Triangle | None:
    given = _givens(slots["given"])
    missing = [name for name in "abc" if given is not None and name not in dict(given)]
    return (
        Triangle(given, missing[0], 0, bool(slots.get("zero")))
        if given is not None and len(missing) == 1
        else None
    )


def _area(slots: Slots) -> Triangle | None:
    given = _givens(slots["given"])
    return Triangle(given, "area") if given is not None and len(given) == 3 else None


def _givens(text: str) -> tuple[tuple[str, Fraction], ...] | None:
    """The given parts; None where anything else is said."""
    text = _UNITS.sub("", text)
    found: dict[str, Fraction] = {}
    for match in _GIVEN.finditer(text):
        name = _NAMES[match["name"]]
        value = rational(expression(match["value"]))
        if value is None or name in found or (name.isupper() is not bool(match["deg"])):
            return None
        found[name] = value
    rest = re.sub(r"[\s,;.]|\band\b", "", _GIVEN.sub("", text))
    return tuple(sorted(found.items())) if found and not rest else None


WORDINGS = (
    Wording(
        rf"{_HEAD}(find|what is|determine|calculate) (the )?((degree )?measure of |length of )?(the )?"
        r"{kind:triangle_part} {wanted:triangle_name}( ?,? to the nearest [a-z]+ ?,?)? (when|if|given( "
        r"that)?|for|in the triangle with) "
        r"{given}",
        _triangle,
        {
            "Find side b when a = 5, c = 6, beta = 35°": "triangle b from B = 35, a = 5, c = 6",
            "Find angle C given a = 3, b = 4, c = 5": "triangle C from a = 3, b = 4, c = 5",
        },
    ),
    Wording(
        rf"{_HEAD}{{given}} ?[.,;]? ?(find|what is|determine) (the )?(measure of |length of )?(the )?"
        r"{kind:triangle_part} (length )?{wanted:triangle_name}",
        _triangle,
        {"A = 35°, b = 8, c = 11. What is side a?": "triangle a from A = 35, b = 8, c = 11"},
    ),
    Wording(
        r"(in|for|given) (the |a )?(△|triangle) ?[A-Z]{3}( with| in which| where)?[,:]? ?{given} ?[.,;]? ?"
        r"(find|what is|determine|calculate) (the )?(measure of |length of )?(the )?"
        r"({kind:triangle_part} )?{wanted:triangle_name}",
        _triangle,
        {
            "In triangle ABC, a = 7, b = 9, C = 60°. Find c": "triangle c from C = 60, a = 7, b = 9",
            "In triangle ABC, a = 3, b = 4, c = 5. Find the angle C": "triangle C from a = 3, b = 4, c = 5",
        },
    ),
    Wording(
        r"在(△|三角形) ?ABC ?中，? ?{given} ?[，,]?(求|则)(角|边)?{wanted:triangle_name}",
        _triangle,
        {"在△ABC中，a = 7, b = 9, C = 60°，求c": "triangle c from C = 60, a = 7, b = 9"},
    ),
    Wording(
        r"(use heron′s formula to )?(find|calculate) the area of (the|a) triangle( with( sides)?)? ?[.:]? "
        r"(round to the nearest [a-z]+\. )?{given}",
        _area,
        {"Find the area of the triangle with a = 3, b = 4, c = 5": "triangle area from a = 3, b = 4, c = 5"},
    ),
    Wording(
        rf"({_OPPOSITE})?(if possible, )?solve each triangle for the unknown side ?\. (round to the "
        rf"nearest [a-z]+\. )?"
        r"(?P<zero>if it isn′t possible say the answer is 0\. )?{given}",
        _unknown_side,
        {
            "Solve each triangle for the unknown side. gamma = 100°, a = 12, b = 31": "triangle c from "
            "C = 100, a = 12, b = 31"
        },
    ),
)
