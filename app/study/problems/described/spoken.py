"""Rewrites a few ways to ask that say what is given in the midst of the question."""

import re

_POINT = r"\\?[($]?\([^()]*\)\\?[)$]?"
_NUMBERS = r"\(\s*[-−]?[\d./]+\s*,\s*[-−]?[\d./]+\s*\)"
_POINT_NAME = r"(?:[ABD-OQ-Z]\s?(?:=|is)?|[CP]\s?(?:=|is)|(?:(?<=point )|(?<=points ))[CP])"
_OF_INVERSE = r"(?<![A-Za-z])([fgh])\s?(?:\^\s?\{?\(?\s?[-−]\s?1\s?\)?\}?|⁻¹)\s?\(\s?([-−]?[\d./]+)\s?\)"
_CALL = r"[fghp]\s?\([^()=]*\)"

_WAYS = (
    # f(x) = 3x + 1, f(4) = ?
    (rf"(=.*?),?\s+(?:\\\(|\$)?({_CALL})(?:\\\)|\$)?\s?=\s?\?*\s*$", r"\1. Find \2"),
    # The function f is f(x) = 3x + 1.
    (r"\bthe function ([fghp]) is (?=(?:\\\(|\$)?\1\s?\()", ""),
    # 4x − 3y = 24. x intercept? and y intercept?
    (
        (
            r"[\s.,;:]+(?:what(?:['′]?s| is| are) )?(?:the )?x[- ]?intercepts?\??,? (?:and|&) (?:the"
            r" )?y[- ]?intercepts?\s*\?*\s*$"
        ),
        r". Find the x-intercept and y-intercept",
    ),
    # … in y = mx + b form, in which a line's equation is written anyway
    (
        r"(?<=\d|\)),?(?: written)? in (?:the )?(?:form )?y ?= ?mx ?\+ ?[bc](?: form)?\s*[.?]?\s*$",
        r" in slope-intercept form",
    ),
    # an arithmetic sequence with a = 3 and d = 4
    (
        (
            r"(arithmetic (?:sequence|series|progression)\b[^=]*?),? (?:with |where |has )?a(?:_?1)? ?="
            r" ?([-−]?[\d./]+),?(?: and)? d ?= ?([-−]?[\d./]+)"
        ),
        r"\1 with first term \2 and common difference \3",
    ),
    (
        (
            r"(geometric (?:sequence|series|progression)\b[^=]*?),? (?:with |where |has )?a(?:_?1)? ?="
            r" ?([-−]?[\d./]+),?(?: and)? r ?= ?([-−]?[\d./]+)"
        ),
        r"\1 with first term \2 and common ratio \3",
    ),
    # a_{n+1} = 3a_n − 5
    # A is (2, 2) and B is (0, 4). Find the midpoint of AB.
    (
        rf"\bA is ({_POINT}) and B is ({_POINT})\. Find (the [a-z]+) of (?:the line )?(?:segment )?AB\b",
        r"Find \3 of \1 and \2",
    ),
    # How far is (5, -6) from (13, -12)?
    (rf"\bHow far is ({_POINT}) from ({_POINT})", r"What is the distance between \1 and \2"),
    # A(1, 2), B = (3, 4): the names of points say nothing; C(5, 2) and P(5, 2) alone are counted, and in
    # X ~ B(5, 0.2) no point is named
    (rf"(?<![A-Za-z\\])(?<!~ )(?-i:{_POINT_NAME})\s?(?={_NUMBERS})", ""),
    # Where does y = x² − 4 cross the x-axis?
    (
        (
            r"\b(?:where|at (?:what|which) points?|for (?:what|which) values? of x) (?:do|does) (?:the )?"
            r"(?:(?:graph|line|curve|parabola|function)s? )?(?:of )?((?:[^?.]|\.\d)*?) "
            r"(?:cross|meet|cut|intersect|touch|hit)(?:es|s)? the ([xy])-? ?axis"
        ),
        r"Find the \2-intercept of \1",
    ),
    # If f(x) = 2x + 1, find f^{-1}(7).
    (rf"{_OF_INVERSE}(?:\s?=\s?\?*)?", r"x when \1(x) = \2"),
    (r"(?<![A-Za-z])([fgh])⁻¹(?=\s?\()", r"\1^{-1}"),
    # f(x) = x² − 1. Find the zeros of f.
    (
        (
            r"((?<![A-Za-z])([fgh])\s?\([a-z]\)\s?=.*) (?:of|for) (?:the function )?(?:\\\(|\$)?\2"
            r"(?:\s?\([a-z]\))?(?:\\\)|\$)?\s*[.?]?\s*$"
        ),
        r"\1",
    ),
    (r"\?\s*Give its (?:gradient|slope)\b", "?"),
    (r"(?<=[a-z)$]) (?:Explain|Show it) step by step\.?\s*$", ""),
    (r"\.\.\.,(?= \?)", ","),
)


def speaks_of_inverse(text: str) -> bool:
    """Whether a value of an inverse function is asked for: f^{-1}(7)."""
    return bool(re.search(_OF_INVERSE, text))


def plainly(text: str) -> str:
    """`text` with what is given in front, and the question behind it."""
    for way, plain in _WAYS:
        text = re.sub(way, plain, text, flags=re.IGNORECASE | re.DOTALL)
    return text
