"""Words of requests as students type them: whats for what is, completly for completely."""

import re
from collections.abc import Iterable
from functools import cache

_SHORT = {
    "whats": "what is", "what's": "what is", "what’s": "what is", "wheres": "where is", "thru": "through",
    "eqn": "equation", "eqns": "equations", "eq": "equation", "sqr": "square", "wat": "what", "wht": "what",
    "fro": "for", "teh": "the", "ur": "your", "nd": "and", "deg": "degrees",
}  # fmt: skip
_WORD = re.compile(r"(?<![\\\w])[a-z’']+(?![\w(])", re.IGNORECASE)
_FEWEST = 6
"""Letters of a word that is corrected; of shorter ones, another is too near."""


def corrected(text: str, known: frozenset[str]) -> str:
    """`text` with short forms written out, and each word exchanged for the one of `known` a slip away.

    A slip is a letter too many, one missing, another one, or two in the wrong order. A word near to two
    of them stays as it is.
    """
    return _WORD.sub(lambda found: _corrected(found[0], known), text)


def _corrected(word: str, known: frozenset[str]) -> str:
    low = word.lower()
    if low in _SHORT:
        return _SHORT[low]
    if len(low) < _FEWEST or low in known:
        return word
    near = _near(low, known)
    return near or word


@cache
def _near(word: str, known: frozenset[str]) -> str:
    found = {each for each in _one_slip_away(word) if each in known and len(each) >= _FEWEST}
    return found.pop() if len(found) == 1 else ""


def _one_slip_away(word: str) -> Iterable[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in letters)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in letters)


def words_of(patterns: Iterable[str]) -> frozenset[str]:
    """The words in regular expressions of requests, those long enough to be corrected."""
    return frozenset(word for pattern in patterns for word in re.findall(r"[a-z]{6,}", pattern))
