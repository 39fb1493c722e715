"""Reads normal quantities: a mean, a standard deviation, and bounds whose probability is asked, or a "
"score."""

import re

from app.study.maths.tree import Node
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.statistics import Normal, StandardScore

_UNIT = (
    r"(?:cm|mm|m|km|kg|g|mg|ml|l|lbs?|pounds|ounces|oz|inches|in|feet|ft|hours|h|minutes|min|seconds|s|days"
    r"|years|months|points|dollars|miles|grams|°c|°f|bpm|mmhg)(?![a-z])"
)
_U = rf"(?: ?{_UNIT})?"
_X = r"\\?\$?(-?\d[\d,]*(?:\.\d+)?)"
_MEAN = re.compile(
    rf"(?:the |a |an )?(?:mean|average)(?: (?:score|height|weight|time|value|μ))?(?: of| is| was|:)? "
    rf"?(?:μ ?)?=? ?{_X}{_U}"
)
_DEVIATION = re.compile(
    rf"(?:the |a )?(?:standard deviation|std\.? dev\.?|s\.?d\.?)(?: of| is| was|:)? ?(?:σ ?)?=? ?{_X}{_U}"
)
_LETTERS = re.compile(rf"μ ?= ?{_X}{_U},? (?:and )?σ ?= ?{_X}{_U}")
_SQUARED = re.compile(r"x ?(?:[~∼]|\\sim) ?n ?\( ?(-?\d+(?:\.\d+)?) ?, ?(\d+(?:\.\d+)?) ?\^ ?2 ?\)")
_IS = (
    r"\b(?:(?:is|are|was|has|have|scores?|weighs?|lasts?|takes?|measures?|gets?|a|an|the|will|be|score|value|height"
    r"|weight|length|lifetime|time|x|of|that|costs?|earns?) )*"
)
_BOUNDS = tuple(
    (re.compile(pattern), sides)
    for pattern, sides in (
        (rf"{_IS}(?:in |lies? )?between {_X}{_U} and {_X}{_U}", "lh"),
        (rf"{_X} ?(?:<|≤|<=) ?x ?(?:<|≤|<=) ?{_X}", "lh"),
        (
            (
                rf"{_IS}(?:less than|below|under|at most|no more than|shorter than|lighter than|smaller "
                rf"than|lower than|fewer than|up to)(?: or equal to)? {_X}{_U}"
            ),
            "h",
        ),
        (rf"x ?(?:<|≤|<=) ?{_X}", "h"),
        (
            (
                rf"{_IS}(?:more than|greater than|above|over|at least|no less than|taller than|heavier "
                rf"than|larger than|higher than|longer than|exceeds?)(?: or equal to)? {_X}{_U}"
            ),
            "l",
        ),
        (rf"x ?(?:>|≥|>=) ?{_X}", "l"),
    )
)
_WANTED = re.compile(
    r"(?:find |what is |calculate |what |determine |work out )(?:the "
    r")?(?P<what>probability|proportion|percentage|"
    r"percent)(?: (?:that|of))?|(?:find |what is |calculate )p ?\((?=.*\))"
)
_SCORE = re.compile(
    rf"(?:find |what is |calculate |determine )(?:the |its |his |her )?(?:z-? ?score|standard score|z-? "
    rf"?value)"
    r"(?: (?:of|for|that corresponds to|corresponding to)(?: (?:a|an|the))?(?: (?:score|value|data value"
    rf"|raw score|student who scored|test score|grade|mark|x))?(?: of| x)? ?=? ?{_X}{_U})?"
)
_VALUE = re.compile(rf"(?:x ?= ?|score of |scored |scores |score is |value of |got ){_X}{_U}")
_PLAIN = (
    "a an the of in on for is are was were with and has have distributed distribution distributions "
    "normal normally approximately roughly about follow follows followed x if when given that random "
    "randomly selected chosen picked variable population data set test tests exam exams scores score iq "
    "sat act marks mark grade grades heights height weights weight adult adults men women males females "
    "people students student boys girls children lengths length lifetimes lifetime life lives lasting "
    "bulbs bulb light batteries battery times time waiting commute diameters diameter parts bags bag "
    "apples apple boxes bottles certain large class school college some all its their it this these "
    "babies newborn birth person man woman value values one machine made by produced factory car tires "
    "speed speeds temperature temperatures blood pressure rainfall annual daily salaries suppose assume "
    "assuming where by using statistics math mathematics physics national standardized what who which "
    "bell-shaped curve"
)
_WORDS = frozenset(_PLAIN.split())


def reads(text: str) -> bool:
    """Whether it may be such a problem."""
    return bool(re.search(r"normal|z-? ?score|z-? ?value|standard score|[~∼] ?n ?\(", text, re.IGNORECASE))


def normal(text: str) -> Task | None:
    """The task that the sentences are, joined by stops; None where a word is not understood."""
    text = text.lower()
    if len(set(re.findall(rf"(?<=\d) ?({_UNIT})", text))) > 1:
        return None
    parameters = _parameters(text)
    if parameters is None:
        return None
    mean, deviation, rest = parameters
    return _score(mean, deviation, rest) if _SCORE.search(rest) else _probability(mean, deviation, rest)


def _parameters(text: str) -> tuple[Node, Node, str] | None:
    """Mean, standard deviation, and the text without them."""
    for pattern in (_LETTERS, _SQUARED):
        found = pattern.search(text)
        if found:
            rest = text[: found.start()] + " normal " + text[found.end() :]
            return _number(found[1]), _number(found[2]), rest
    mean, rest = _taken(_MEAN, text)
    deviation, rest = _taken(_DEVIATION, rest)
    return None if mean is None or deviation is None else (_number(mean[1]), _number(deviation[1]), rest)


def _number(text: str) -> Node:
    return expression(text.replace(",", ""))


def _taken(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str] | None, str]:
    """The one place that fits, and the text without it."""
    found = list(pattern.finditer(text))
    if len(found) != 1:
        return None, text
    return found[0], f"{text[: found[0].start()]} {text[found[0].end() :]}"


def _score(mean: Node, deviation: Node, rest: str) -> Task | None:
    asked, rest = _taken(_SCORE, rest)
    if asked is None:
        return None
    value = asked[1]
    if value is None:
        found, rest = _taken(_VALUE, rest)
        value = found[1] if found else None
    return StandardScore(_number(value), mean, deviation) if value and _is_plain(rest) else None


def _probability(mean: Node, deviation: Node, rest: str) -> Task | None:
    if not re.search(r"normal", rest):
        return None
    asked, rest = _taken(_WANTED, rest)
    if asked is None:
        return None
    percent = (asked["what"] or "").startswith("percent")
    for pattern, sides in _BOUNDS:
        found, left = _taken(pattern, rest)
        if found is None:
            continue
        if not _is_plain(left.replace(")", " ")):
            return None
        numbers = list(map(_number, found.groups()))
        low = numbers[0] if "l" in sides else None
        high = numbers[-1] if "h" in sides else None
        return Normal(mean, deviation, low, high, percent)
    return None


def _is_plain(text: str) -> bool:
    """Whether only words are left that say nothing more."""
    return all(word in _WORDS for word in re.sub(r"[.,;:?()]", " ", text).split())
