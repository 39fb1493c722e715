"""Answers whose parts are named in words: centre (3, −2), radius 4; x-intercept: (3, 0)."""

import re

_NAMES = (
    r"axis(?: of sym+etry)?",
    r"vertex",
    r"cent(?:er|re)",
    r"radius",
    r"slope|gradient",
    r"x ?- ?intercepts?",
    r"y ?- ?intercepts?",
    r"foc(?:us|i)",
    r"directrix",
    r"mid-?point",
    r"domain",
    r"range",
    r"amplitude",
    r"period",
    r"phase shift",
    r"midline",
    r"quotient",
    r"remainder",
)
"""In the order in which parts are asked for."""
_PART = re.compile(
    rf"(?:the )?(?:{'|'.join(f'(?P<n{place}>{name})' for place, name in enumerate(_NAMES))})"
    r"(?: ?(?:[:=]|is at|are at|is|are|at|of))? ?"
    r"(?P<value>(?:[a-z] ?=|[-−+±\d.(\[{√⟨\\$π∞]|[a-z] ?[<>≤≥≠]|all).*)",
    re.IGNORECASE,
)
_POINT = re.compile(r"(?<![A-Za-z\\])[A-Z] ?(?=\( ?-?[\d./√]+ ?, ?-?[\d./√]+ ?\)$)")
_BETWEEN = re.compile(r"\s*(?:[,;]\s*(?:and\s+)?|\band\s+)(?=(?:the )?[a-z- ]{4,})", re.IGNORECASE)
_ON_AXIS = {"x": re.compile(_NAMES[5], re.IGNORECASE), "y": re.compile(_NAMES[6], re.IGNORECASE)}


def unnamed(text: str) -> str:
    """The values of `text` without the names of the parts, in the order of _NAMES; any other text as it is.

    An intercept that is a plain number keeps its axis: x-intercept 3 is x = 3.
    """
    if not re.search(r"[A-Za-z]{4}", text):
        return _POINT.sub("", text)
    parts = [_PART.fullmatch(part) for part in _BETWEEN.split(text)]
    found = [part for part in parts if part]
    if len(found) != len(parts):
        return text
    ordered = sorted(found, key=_place)
    return ", ".join(_value(part, alone=len(found) == 1) for part in ordered)


def _place(part: re.Match[str]) -> int:
    return next(place for place in range(len(_NAMES)) if part[f"n{place}"])


def _value(part: re.Match[str], *, alone: bool) -> str:
    value = part["value"].strip()
    for axis, name in _ON_AXIS.items():
        plain = not alone and re.fullmatch(r"[-−]?[\d./√]+", value)
        if plain and name.fullmatch(part[f"n{_place(part)}"]):
            return f"{axis} = {value}"
    return value
