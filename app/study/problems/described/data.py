"""Reads problems about a list of numbers: spread, quartiles, a missing number."""

import re
from fractions import Fraction

from app.study.problems.described.pieces import Piece
from app.study.problems.expressions import numbers
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import MissingNumber, OfData
from app.study.problems.tasks.numbers import Numbers
from app.study.problems.tasks.statistics import Summary

_WHAT = {
    "variance": "variance",
    "standard deviation": "standard-deviation",
    "interquartile range": "interquartile-range",
    "iqr": "interquartile-range",
    "lower quartile": "lower-quartile",
    "first quartile": "lower-quartile",
    "q1": "lower-quartile",
    "upper quartile": "upper-quartile",
    "third quartile": "upper-quartile",
    "q3": "upper-quartile",
    "quartiles": "quartiles",
    "five-number summary": "five-numbers",
    "five number summary": "five-numbers",
}
MOST_NUMBERS = 200
_BASIC = {"mean": "mean", "average": "mean", "median": "median", "mode": "mode", "range": "range"}
_NAME = "|".join(sorted((*_WHAT, *_BASIC), key=len, reverse=True))
_LIST = r"(?P<list>-?[\d.][-\d.,\s]*(?:and -?[\d.]+)?)"
_SET = (
    r"(?:(?:the|this|these|following|data|set|dataset|list|numbers?|sample|values?|of|given|scores?)\b[ :]*)*"
)
_OF = re.compile(
    rf"(?:(?:find|what is|what was|calculate|work out|compute|determine|give)(?: the)? )?(?:"
    rf"(?P<kind>sample|population) )?(?P<what>{_NAME})(?: ?\(iqr\))?"
    rf"(?: of| for|:)? ?{_SET}\{{?{_LIST}\}}?",
    re.IGNORECASE,
)
_THEN = re.compile(
    rf"(?:(?:the |some |here are |for the |a )*(?:marks|ages|temperatures|numbers|scores|data set"
    rf"|data|values|heights|weights|prices)?(?: in a test| of some children| this week| some "
    rf"numbers)? ?(?:were|are|is)?|a team scored) ?:? ?\{{?{_LIST}\}}?(?: goals| points)? ?[.:,] ?"
    rf"(?:find|what is|what was|calculate|work out)(?: the)? (?:(?P<kind>sample|population) )?"
    rf"(?P<what>{_NAME})(?: of their ages)?",
    re.IGNORECASE,
)
_M = r"(?P<mean>-?\d+(?:\.\d+)?)"
_MISSING = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"the (?:mean|average) of {_LIST} and [a-z] is {_M} ?\. ?(?:find|what is) [a-z]",
        rf"the numbers {_LIST} and [a-z] have a (?:mean|average) of {_M} ?\. ?(?:find|what is) [a-z]",
        (
            rf"the (?:mean|average) of (?P<n>\d+) numbers is {_M} ?\. ?(?:all but one|all but one of "
            rf"them|\w+ of them) are {_LIST} ?\. ?what is the (?:other|last one|fifth|missing number)"
        ),
        rf"(?:find|what is) the missing number if the (?:mean|average) of {_LIST} and [a-z] is {_M}",
        rf"what number must join {_LIST} so that the (?:mean|average) is {_M}",
        rf"{_LIST} and [a-z] have (?:a )?mean (?:of )?{_M} ?\. ?(?:find|what is) [a-z]",
        rf"which number makes the mean of {_LIST} and itself {_M}",
        rf"the (?:mean|average) of {_LIST} and one more number is {_M} ?\. ?what is that number",
        rf"numbers: {_LIST} and [a-z] ?\. ?their mean is {_M} ?\. ?(?:work out|find) [a-z]",
        rf"if the (?:mean|average) of {_LIST} and [a-z] is {_M}, what is [a-z]",
    )
)


_ONE_BASIC = rf"\b(?:{'|'.join(_BASIC)})\b"
_WHATS = rf"(?P<whats>(?:the )?{_ONE_BASIC}(?:(?:,| and|, and|&)+ (?:the )?{_ONE_BASIC})+)"
_FIND = r"(?:find|calculate|work out|compute|determine|give|state|what (?:is|are|were))"
_OF_IT = (
    r"(?: (?:of|for) (?:the |this |these |her |his |their |its |given )*(?:following )?(?:set of )?"
    r"(?:data|numbers|scores|values|set|list|marks|ages|heights|temperatures|results)(?: ?set)?)?"
)
_MORE = r"not|except|without|missing|unknown|if|added|removed|doubled|each|mean|average"
_SAID = rf"(?:(?!\b(?:{_MORE})\b)[^\d.:]){{0,90}}"
_UNITS = r"(?: (?:points|marks|goals|years|degrees|minutes|cm|kg|inches))?"
_SEVERAL = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_FIND}:? ?{_WHATS}(?: (?:of|for))?:? ?{_SET}[:.]? ?\{{?{_LIST}\}}?",
        rf"(?:for|given) {_SET}[: ]*\{{?{_LIST}\}}?,? ?[.:]? ?{_FIND}:? ?{_WHATS}{_OF_IT}",
        (
            rf"(?:{_SAID}(?:\b(?:are|is|were|was|scored|got|follows|below|:))[ :]*)?\{{?{_LIST}\}}?{_UNITS}"
            rf" ?[.:;,] ?{_FIND}:? ?{_WHATS}{_OF_IT}"
        ),
    )
)


def reads(text: str) -> bool:
    """Whether it may be such a problem."""
    return bool(re.search(rf"{_NAME}", text, re.IGNORECASE))


def data(pieces: list[Piece]) -> Task | None:
    """The task that the pieces are; None where one of them is not understood. Raises Unreadable."""
    text = " . ".join(piece.text for piece in pieces).strip()
    for pattern in _MISSING:
        found = pattern.fullmatch(text)
        if found:
            return _missing(found)
    for pattern in (_OF, _THEN):
        found = pattern.fullmatch(text)
        if found:
            return _statistic(found)
    for pattern in _SEVERAL:
        found = pattern.fullmatch(text)
        if found:
            return _summary(found)
    return None


def _summary(found: re.Match[str]) -> Task | None:
    whats = tuple(_BASIC[name.lower()] for name in re.findall(_ONE_BASIC, found["whats"], re.IGNORECASE))
    values = _listed(found["list"])
    if len(set(whats)) != len(whats) or not 2 <= len(values) <= MOST_NUMBERS:
        return None
    return Summary(whats, values)


def _missing(found: re.Match[str]) -> Task | None:
    known = _listed(found["list"])
    count = found.groupdict().get("n")
    if count and int(count) != len(known) + 1:
        return None
    (mean,) = numbers(found["mean"])
    return MissingNumber(known, mean)


def _listed(text: str) -> tuple[Fraction, ...]:
    return numbers(text.strip(" ,."))


def _statistic(found: re.Match[str]) -> Task | None:
    values = _listed(found["list"])
    if not 2 <= len(values) <= MOST_NUMBERS:
        return None
    what = found["what"].lower()
    if what in _BASIC:
        return Numbers(_BASIC[what], values) if not found["kind"] else None
    sample = {"sample": True, "population": False}.get((found["kind"] or "").lower())
    return OfData(_WHAT[what], values, sample)
