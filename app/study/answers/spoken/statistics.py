"""Answers that name each statistic of a list: mean = 5.25, median 5, mode: 5 and range 5."""

import re
from collections.abc import Callable

from app.study.answers.kinds import Answer, Assignments

_NAMES = {
    "mean": "mean",
    "average": "mean",
    "median": "median",
    "mode": "mode",
    "modes": "mode",
    "range": "range",
}
_NAME = re.compile(
    r"(?:\\(?:text|mathrm) ?\{ ?)?(?:(?P<no>(?:there is |has )?no )|the )?"
    rf"\b(?P<name>{'|'.join(_NAMES)})\b ?\}}?"
    r"(?:\s*(?:=|:|≈|is|are|of)+)?\s*",
    re.IGNORECASE,
)


def statistics(text: str, one: Callable[[str], list[Answer]]) -> Assignments | None:
    """Two or more named statistics, each value read by `one`; None of anything else. Raises Unreadable."""
    names = list(_NAME.finditer(text))
    if len(names) < 2 or text[: names[0].start()].strip():
        return None
    keys = [_NAMES[found["name"].lower()] for found in names]
    if len(set(keys)) != len(keys):
        return None
    ends = [*(found.start() for found in names[1:]), len(text)]
    parts = [_value(text[found.end() : end]) for found, end in zip(names, ends, strict=True)]
    parts = ["none" if found["no"] and not part else part for found, part in zip(names, parts, strict=True)]
    return Assignments(tuple((key, one(part)[0]) for key, part in zip(keys, parts, strict=True)))


def _value(text: str) -> str:
    text = re.sub(r"(?:\s|,|;|\\;|\\,|\\quad|\band\b|\.$)+$", "", text)
    return re.sub(
        r"^(?:\d+ ?(?:and|,) ?)+\d+$", lambda listed: "{" + listed[0].replace("and", ",") + "}", text
    )
