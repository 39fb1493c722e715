"""Rewrites a few ways to ask that say what is given in the midst of the question."""

import re

_POINT = r"\\?[($]?\([^()]*\)\\?[)$]?"
_CALL = r"[fghp]\s?\([^()=]*\)"

_WAYS = (
    # f(x) = 3x + 1, f(4) = ?
    (rf"(=.*?),?\s+(?:\\\(|\$)?({_CALL})(?:\\\)|\$)?\s?=\s?\?*\s*$", r"\1. Find \2"),
    # The function f is f(x) = 3x + 1.
    (r"\bthe function ([fghp]) is (?=(?:\\\(|\$)?\1\s?\()", ""),
    # A is (2, 2) and B is (0, 4). Find the midpoint of AB.
    (
        rf"\bA is ({_POINT}) and B is ({_POINT})\. Find (the [a-z]+) of (?:the line )?(?:segment )?AB\b",
        r"Find \3 of \1 and \2",
    ),
    # How far is (5, -6) from (13, -12)?
    (rf"\bHow far is ({_POINT}) from ({_POINT})", r"What is the distance between \1 and \2"),
    (r"\?\s*Give its (?:gradient|slope)\b", "?"),
    (r"(?<=[a-z)$]) (?:Explain|Show it) step by step\.?\s*$", ""),
    (r"\.\.\.,(?= \?)", ","),
)


def plainly(text: str) -> str:
    """`text` with what is given in front, and the question behind it."""
    for way, plain in _WAYS:
        text = re.sub(way, plain, text, flags=re.IGNORECASE | re.DOTALL)
    return text
