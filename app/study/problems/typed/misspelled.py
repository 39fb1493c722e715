"""Words of requests as students type them: whats for what is, completly for completely."""

import re
from collections.abc import Iterable
from functools import cache

_SHORT = {
    "whats": "what is", "what's": "what is", "what’s": "what is", "wheres": "where is", "thru": "through",
    "eqn": "equation", "eqns": "equations", "eq": "equation", "sqr": "square", "wat": "what", "wht": "what",
    "fro": "for", "teh": "the", "ur": "your", "nd": "and", "deg": "degrees",
    "slove": "solve", "sovle": "solve", "solv": "solve", "simplfy": "simplify", "simplifiy": "simplify",
    "dist": "distance", "prob": "probability", "int": "integrate", "max": "maximum", "min": "minimum",
    "grad": "gradient", "perp": "perpendicular", "deriv": "derivative", "coeff": "coefficient",
    "coords": "coordinates", "vol": "volume", "circ": "circumference", "diam": "diameter",
    "hyp": "hypotenuse",
    "fidn": "find", "fnd": "find", "caculate": "calculate", "sqaure": "square", "sqrd": "squared",
}  # fmt: skip
_OF_FIGURES = frozenset(
    """
    circle circumference cylinder degrees diagonal diameter height hexagon hypotenuse interior length parallel
    parallelogram pentagon perimeter perpendicular polygon prism pyramid pythagoras radius rectangle rhombus
    sector sphere square surface trapezium trapezoid triangle volume distance average dice marbles
    """.split()  # noqa: SIM905
)
_WORD = re.compile(r"(?<![\\\w])[a-z’']+(?![\w(])", re.IGNORECASE)
_ESCAPE = re.compile(r"\\.")
_ENDINGS = re.compile(r"(?<![a-z\]])([a-z]{2,})\((?:\?:)?([a-z|]+)\)(?![a-z\[(])")
_WHOLE_WORD = re.compile(r"(?<![a-z\])])[a-z]+(?![a-z[?]|\((?:\?:)?[a-z|]+\))")
_PERHAPS = re.compile(r"(?<![a-z\])])([a-z]+)([a-z])\?")
_SHORTEST = 3
_FEWEST = 6
"""Letters of the word that is meant; to shorter ones, another is too near."""


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
    if len(low) < _FEWEST - 1 or low in known or low in _OF_FIGURES:
        return word
    near = _near(low, known | _OF_FIGURES)
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
    """The words in regular expressions of requests: simplify and simplifying of simplif(?:y|ying)."""
    found: set[str] = set()
    for pattern in patterns:
        plain = _ESCAPE.sub(" ", pattern)
        found.update(
            f"{stem}{ending}" for stem, endings in _ENDINGS.findall(plain) for ending in endings.split("|")
        )
        plain = _ENDINGS.sub(" ", plain)
        found.update(_WHOLE_WORD.findall(plain))
        found.update(word for stem, last in _PERHAPS.findall(plain) for word in (stem, stem + last))
    return frozenset(word for word in found if len(word) >= _SHORTEST)
