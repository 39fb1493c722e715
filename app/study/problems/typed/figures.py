"""Figures with their sizes and no verb: circle radius 7 cm, area? asks for the area of such a circle."""

import re
from collections.abc import Iterator

_FIGURE = (
    r"(?:semi-?circle|(?:sector|segment)(?: of (?:a |the )?circle)?|circle"
    r"|(?:(?:right|right-angled|right angled|equilateral|isosceles) )?triangle|rectangle|square|parallelogram"
    r"|trapezi(?:um|oid)|rhombus|kite|cylinder|cone|hemisphere|sphere|cube|cuboid|box|pyramid)"
)
_WANTED = (
    r"(?:(?:(?:total|curved|lateral) )?surface area|area|perimeter|circumference|volume|arc length"
    r"|radius|diameter"
    r"|hypotenuse|height|base|side(?: length)?|diagonal)"
)
_SIZES = r"(?P<sizes>(?=[^=]*\d|.*=).*?\d.*?)"
_TAIL = r"(?P<tail>[\s,]+(?:correct |rounded |give |leave |round )?(?:to|in|as|exact|\d+ ?[ds]\.?[pf]).*?)?"
_ASKS = r"(?:(?:find|give|calculate|work out|what(?:['′’]?s| is)) )?(?:the |its )?"
_LAST = re.compile(
    rf"(?:a |an |the )?(?P<figure>{_FIGURE})(?: with| has| of|:|,)?\s+{_SIZES}[\s,;.:]+{_ASKS}"
    rf"(?P<wanted>{_WANTED})"
    rf"(?: of the \w+)?{_TAIL}\s*[=?]*\s*",
    re.IGNORECASE | re.DOTALL,
)
_FIRST = re.compile(
    rf"{_ASKS}(?P<wanted>{_WANTED}) (?:of|for) (?:a |an |the )?(?P<figure>{_FIGURE})(?: with| has| of|:"
    rf"|,)?\s+{_SIZES}"
    rf"{_TAIL}\s*[=?]*\s*",
    re.IGNORECASE | re.DOTALL,
)
_ARC = re.compile(
    rf"{_ASKS}(?P<wanted>arc length)(?: of| with|:|,)?\s+{_SIZES}{_TAIL}\s*[=?]*\s*", re.IGNORECASE
)
_NAMES = {
    "r": "radius",
    "h": "height",
    "d": "diameter",
    "b": "base",
    "l": "length",
    "w": "width",
    "hyp": "hypotenuse",
}
_LETTER = re.compile(r"(?<![A-Za-z])(r|h|d|b|l|w|hyp)\s*=\s*(?=\d)", re.IGNORECASE)
_SIZE = re.compile(
    r"(?<=[\d°a-z²])(?<!parallel)(?<!equal)(?<!shorter)(?<!longer)(?<!slant)[\s,;]+(?:and )?(?="
    r"(?:slant height|height|radius|diameter|base|width|length|angle|sides?|legs?|hypotenuse"
    r"|depth|breadth)\b)",
    re.IGNORECASE,
)


def with_figure(text: str) -> Iterator[str]:
    """`text` as an order to find one size of a figure that has the others."""
    for pattern in (_LAST, _FIRST, _ARC):
        found = pattern.fullmatch(text)
        if found is not None:
            figure = (found.groupdict().get("figure") or "sector").lower().split(" of ")[0]
            tail = (found["tail"] or "").strip(" ,")
            yield f"Find the {found['wanted'].lower()} of a {figure} with {_sizes(found['sizes'])}" + (
                f", {tail}" if tail else ""
            )


def _sizes(text: str) -> str:
    """R = 3 h = 7 as radius 3 and height 7."""
    text = _LETTER.sub(lambda found: f"{_NAMES[found[1].lower()]} ", text)
    text = re.sub(r"\bangle\s*=\s*", "angle ", text, flags=re.IGNORECASE)
    return _SIZE.sub(" and ", " ".join(text.split()).strip(" ,;.:"))
