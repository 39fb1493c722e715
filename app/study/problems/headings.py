"""Removes a heading above a request: Solving Quadratic Equations."""

import re

_FORMULA = re.compile(r"[=<>+*/^\\|√∫\d]")
_LETTERS = 3  # words of so many letters or fewer are small in a heading
_CHOOSES = re.compile(
    r"\b(larg|great|small|least|sum|product|positive|negative|only|number "
    r"of|discriminant|slope|vertex|inverse"
    r"|domain|range|graph|intercept|axis|check)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\s*\(?(solve|find|simplify|evaluate|factor|expand|determine|calculate|compute|multiply|add|subtract|divide"
    r"|what|how|write|complete|use|perform|for the following|in the following)\b",
    re.IGNORECASE,
)
_GERUND = re.compile(r"[A-Z][a-z]+ing\b")


def without_heading(text: str) -> str:
    """`text` without its first line, where that is a heading and what follows is a request of its own.

    A bare equation below “Solving …” is one; a bare expression is none, for the heading may say what to do.
    """
    first, line_break, rest = text.strip().partition("\n")
    if not line_break or not _is_heading(first) or not rest.strip():
        return text
    asks = bool(_VERB.match(rest))
    solves = first.lower().startswith("solving") and re.search(r"=", rest) and not _CHOOSES.search(first)
    return rest if asks or solves else text


def _is_heading(line: str) -> bool:
    if _FORMULA.search(line) or line.rstrip().endswith((".", ":", "?", ",", ";", "!")):
        return _GERUND.match(line) is not None and line.rstrip()[-1:].isdigit()  # … Leading Coefficient of 1
    words = [word for word in line.split() if len(word) > _LETTERS]
    return bool(words) and 2 * sum(word[0].isupper() for word in words) > len(words)
