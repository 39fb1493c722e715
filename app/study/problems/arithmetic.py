"""Reads problems of arithmetic: expressions, percentages, lists of numbers, rounding, units."""

import re
from fractions import Fraction

from app.study.answers.kinds import Quantity
from app.study.answers.reading import readings
from app.study.maths.exact import rational
from app.study.maths.tokens import tokenize
from app.study.maths.tree import Unreadable, substituted, symbols
from app.study.maths.units import read_unit
from app.study.problems.expressions import expression, numbers
from app.study.problems.phrases import formula
from app.study.problems.tasks import (
    Convert,
    DivideWithRemainder,
    Evaluate,
    Numbers,
    Pick,
    Round,
    SimplifyRatio,
    Task,
    YesNo,
)  # fmt: skip

_VERB = (
    r"(?:calculate|compute|evaluate|work out|find|determine|give|state|tell me|what is|what's|what are|"
    r"what ′ s|what′s|how much is|"
    r"how much are|get|do|figure out|solve|what does|convert|write|express|change|rewrite|put)"
)
_VALUE = (
    rf"(?:{_VERB}\s*:?\s+)?(?:(?:the )?(?:exact |numerical )?(?:value|result) of\s+)?(?:(?:the )"
    rf"?(?:expression|following|(?:sum|difference|product|quotient|answer|value)(?=\s*:))\s*:?\s+)?"
)
_LISTS = {
    "greatest common divisor": "gcd", "greatest common factor": "gcd", "highest common factor": "gcd",
    "gcd": "gcd",
    "gcf": "gcd", "hcf": "gcd", "least common multiple": "lcm", "lowest common multiple": "lcm", "lcm": "lcm",
    "smallest common multiple": "lcm", "largest common divisor": "gcd", "least common denominator": "lcm",
    "lowest common denominator": "lcm", "largest common factor": "gcd",
    "arithmetic mean": "mean", "mean": "mean", "average": "mean", "median": "median", "mode": "mode",
    "range": "range",
    "sum": "sum", "product": "product", "total": "sum",
}  # fmt: skip
_LIST = re.compile(
    rf"^(?:{_VERB}\s+)?(?:the\s+)?(?P<what>{'|'.join(sorted(_LISTS, key=len, reverse=True))})"
    rf"(?:\s*\(\s*(?:gcd|gcf|hcf|lcm|lcd)\s*\))?"
    r"(?:\s+(?:value|number))?\s*(?:of|for|between|:|\(|\{)\s*(?P<list>.*)$",
    re.IGNORECASE,
)
_LIST_WORDS = re.compile(
    r"^(?:the|this|these|following|numbers?|data(?:\s?set)?|set|list|values?|scores?|integers?|of|test|"
    r"denominators|:|\s)+(?=[-\d{\[(.\\])",
    re.IGNORECASE,
)
_LISTED = (
    r"(?:(?:the|these|here are|consider|given|following|test|data|set|numbers|dataset|scores|values|marks|"
    r"are|is)\s*)*"
)
_LIST_AFTER = re.compile(
    rf"^{_LISTED}:?\s*\{{?(?P<list>[-\d.,\s]+(?:and\s+[-\d.]+)?)\}}?\s*[.:;,]\s*"
    r"(?:find|calculate|what is|determine|work out)\s+(?:the|its|their)\s+"
    r"(?P<what>mean|median|mode|range|average)$",
    re.IGNORECASE,
)


def read(text: str) -> Task | None:
    """The arithmetic that is asked for; None for other problems."""
    for reader in (
        _with_remainder,
        _rounded,
        _convert,
        _list,
        _ratio,
        _factors,
        _yes_no,
        _pick,
        _phrase,
        _substituted,
        _transformed,
    ):
        try:
            task = reader(text)
        except Unreadable:
            continue
        if task is not None:
            return task
    return None


def plain(text: str) -> Task | None:
    """An expression, with at most a verb before it: What is 3/4 + 1/8?"""
    found = re.match(rf"^{_VALUE}(?P<e>.+)$", text, re.IGNORECASE)
    if not found or re.search(r"[=<>≠]|\bd[a-z]?\s*/\s*d[a-z]\b|\\frac\s*\{\s*d\s*[a-z]?\s*\}", found["e"]):
        return None
    return Evaluate(expression(found["e"]))


def _with_remainder(text: str) -> Task | None:
    found = re.match(
        r"^(?:find |what is |calculate |work out )?(?:the )?remainder (?:when|if|"
        r"of) (\d+) (?:is )?divided by (\d+)$",
        text,
        re.IGNORECASE,
    )
    if found and int(found[2]):
        return DivideWithRemainder(int(found[1]), int(found[2]), only_remainder=True)
    found = re.match(
        r"^(?:(?:find|what is|calculate|work out|compute|divide)\s+)?(?:the )?(?:quotient and (?:the )"
            r"?remainder (?:when|of|for) )?(\d+)\s*(?:(?:is )?divided by|by|÷|/)\s*(\d+),?\s*(with (?:a )"
            r"?remainder|giving (?:the )?(?:quotient and )?remainder)?$",
        text, re.IGNORECASE,
    )  # fmt: skip
    if found and int(found[2]) and (found[3] or "remainder" in text):
        return DivideWithRemainder(int(found[1]), int(found[2]))
    return None


def _rounded(text: str) -> Task | None:
    found = re.match(
        r"^(?:what is\s+)?(?:round(?:ed)?(?: off)?)\s+(?P<n>\S+)(?:\s+(?:correct|off))?\s+to\s+(?P<how>.+)$",
        text,
        re.IGNORECASE,
    ) or re.match(r"^what is\s+(?P<n>\S+)\s+rounded(?: off)?\s+to\s+(?P<how>.+)$", text, re.IGNORECASE)
    if not found:
        found = re.match(r"^round(?:ed)?\s+(?P<n>[-\d.,/]+)$", text, re.IGNORECASE)
    return Round(expression(found["n"])) if found else None


def _convert(text: str) -> Task | None:
    found = re.match(
        r"^(?:convert|change|express|write|what is|how much is)\s+(?P<q>.+?)\s+(?:to|into|"
        r"in)\s+(?P<u>[^\d]+|.*[\^²³2].*)$",
        text,
        re.IGNORECASE,
    )
    if not found:
        found = re.match(
            r"^how many\s+(?P<u>.+?)\s+(?:are(?: there)?|is|make|does)?\s*(?:in|equal|make)?\s*(?P<q>\d.*)$",
            text,
            re.IGNORECASE,
        )
    if not found:
        return None
    unit = read_unit(tokenize(found["u"]))
    amount = next((one for one in readings(found["q"]) if isinstance(one, Quantity) and one.unit), None)
    if unit is None or amount is None or amount.unit is None or amount.unit.dimension != unit.dimension:
        return None
    return Convert(amount, unit)


def _list(text: str) -> Task | None:
    found = _LIST.match(text) or _LIST_AFTER.match(text)
    if not found:
        return None
    what = _LISTS[" ".join(found["what"].lower().split())]
    listed = numbers(_LIST_WORDS.sub("", found["list"]))
    if len(listed) < 2 or len(listed) > 200:
        return None
    if what in {"gcd", "lcm"} and any(number.denominator != 1 for number in listed):
        return None
    return Numbers(what, listed)


def _yes_no(text: str) -> Task | None:
    found = re.match(
        r"^is\s+(\d{1,9})\s+(?:a\s+|an\s+)?(prime|even|odd|composite)(?:\s+number)?$", text, re.IGNORECASE
    )
    if found:
        n = int(found[1])
        prime = n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))
        return YesNo(
            {"prime": prime, "even": n % 2 == 0, "odd": n % 2 == 1, "composite": n > 1 and not prime}[
                found[2].lower()
            ]
        )
    found = re.match(
        r"^is\s+(\S.*?)\s+(?:(greater|more|larger|bigger)|less|smaller) than\s+(\S.*)$", text, re.IGNORECASE
    )
    if found:
        a, b = rational(expression(found[1])), rational(expression(found[3]))
        return YesNo(a > b if found[2] else a < b) if a is not None and b is not None else None
    found = re.match(r"^is\s+(\d{1,12})\s+(?:evenly )?divisible by\s+(\d{1,9})$", text, re.IGNORECASE)
    if found and int(found[2]):
        return YesNo(int(found[1]) % int(found[2]) == 0)
    return None


def _ratio(text: str) -> Task | None:
    found = re.match(
        r"^(?:simplify|reduce|write)(?: the)?(?: ratio)?\s+([\d\s:]+|\d+ to \d+)$", text, re.IGNORECASE
    )
    if not found:
        return None
    parts = [int(part) for part in re.split(r"\s*(?::|to)\s*", found[1].strip()) if part.isdigit()]
    return SimplifyRatio(tuple(parts)) if len(parts) > 1 and all(parts) else None


def _factors(text: str) -> Task | None:
    found = re.match(
        r"^(?:find|list|write(?: down)?|give|what are)\s+(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:positive\s+)?"
        r"(?:factors|divisors) of\s+(\d{1,9})$",
        text, re.IGNORECASE,
    )  # fmt: skip
    return Numbers("factors", (Fraction(int(found[1])),)) if found and int(found[1]) else None


def _pick(text: str) -> Task | None:
    found = re.match(
        r"^(?:which|what)(?: (?:one|number|fraction|of these|of the following))*\s+is\s+(?:the\s+)"
            r"?(?P<how>larger|largest|bigger|biggest|greater|greatest|smaller|smallest|less|"
            r"least)(?: number| fraction)?\s*[:,]?\s+(?P<list>.+)$",
        text, re.IGNORECASE,
    )  # fmt: skip
    if not found:
        return None
    parts = [part for part in re.split(r"\s*(?:,|\bor\b|\band\b)\s*", found["list"]) if part]
    trees = tuple(expression(part) for part in parts)
    if len(trees) < 2 or any(symbols(tree) for tree in trees):
        return None
    return Pick(trees, found["how"].lower() not in {"smaller", "smallest", "less", "least"})


def _phrase(text: str) -> Task | None:
    tree = formula(text)
    return Evaluate(tree) if tree is not None else None


_ASSIGNED = r"[a-z]\s*=\s*[^=,]+?(?:\s*(?:,|and|, and)\s*[a-z]\s*=\s*[^=,]+?)*"
_SUBSTITUTED = [
    re.compile(rf"^{_VALUE}(?P<e>[^=]+?),?\s+(?:when|if|for|at|where|given(?: that)?|"
        rf"with)\s+(?P<v>{_ASSIGNED})$", re.IGNORECASE),
    re.compile(rf"^(?:if|when|given(?: that)?|let|for)\s+(?P<v>{_ASSIGNED})\s*[,.;]?\s*(?:then\s+)"
        rf"?(?:{_VERB})\s+(?:the value of\s+)?(?P<e>[^=]+)$", re.IGNORECASE),
]  # fmt: skip
_FUNCTION_AT = [
    re.compile(rf"^(?:if|given(?: that)?|let|for|suppose)?\s*(?P<f>[fghpFGHP])"
        rf"\s*\(\s*(?P<x>[a-z])\s*\)\s*=\s*(?P<e>[^=]+?)\s*[,.;]?\s*(?:then\s+)?(?:and\s+)"
        rf"?{_VERB}\s+(?:the value of\s+)?(?P=f)\s*\(\s*(?P<at>[^)]+)\)$", re.IGNORECASE),
    re.compile(rf"^{_VERB}\s+(?P<f>[fghpFGHP])\s*\(\s*(?P<at>[^)]+)\)\s+(?:if|for|when|given(?: that)?|"
        rf"where)\s+(?P=f)\s*\(\s*(?P<x>[a-z])\s*\)\s*=\s*(?P<e>[^=]+)$", re.IGNORECASE),
]  # fmt: skip


def _substituted(text: str) -> Task | None:
    for pattern in _FUNCTION_AT:
        found = pattern.match(text)
        if found:
            tree = expression(found["e"])
            if symbols(tree) <= {found["x"]}:
                return Evaluate(substituted(tree, {found["x"]: expression(found["at"])}))
    for pattern in _SUBSTITUTED:
        found = pattern.match(text)
        if not found:
            continue
        parts = re.split(r"\s*(?:,\s*and|,|\band\b)\s*", found["v"])
        values = {
            name.strip(): expression(value) for name, _, value in (part.partition("=") for part in parts)
        }
        tree = expression(found["e"])
        if (
            symbols(tree)
            and symbols(tree) <= set(values)
            and not any(symbols(value) for value in values.values())
        ):
            return Evaluate(substituted(tree, values))
    return None


_THING = "(?:expression|polynomial|quadratic|trinomial|product|brackets|fraction|following)"
_OF = rf"(?: (?:this|fully|completely|out|(?:the )?{_THING}))*\s*:?\s+"
_WRITE = "(?:find |what is |give |write )?(?:the )?"
_LIKE = r"(?:collect|combine|group|gather|put together) (?:the )?like terms(?: and simplify)?(?: in| of)?"
_BRACKETS = r"(?:brackets|parentheses)"
_PRODUCT = r"(?:as a product of|into) (?:two )?(?:brackets|factors)"
_COMMON = r"(?:greatest |highest |largest )?common factor"
_SIMPLIFY = rf"(?:simplify|reduce|{_LIKE}|put|write|cancel)"
_LOWEST = r"(?:in|to|into) (?:its )?(?:lowest|simplest|smallest) (?:terms|form)"
_TRANSFORMED = [
    (re.compile(f"^{pattern}$", re.IGNORECASE), what)
    for pattern, what in (
        (rf"(?:fully |completely )?factor(?:i[sz]e)?{_OF}(?P<e>[^=]+)", "factor"),
        (rf"{_WRITE}factored form of{_OF}(?P<e>[^=]+)", "factor"),
        (rf"(?:expand(?: and simplify)?|multiply out|multiply){_OF}(?P<e>[^=]+)", "expand"),
        (rf"(?:remove|expand|multiply out|get rid of) the {_BRACKETS}(?: from| in)?\s*:?\s+(?P<e>[^=]+)",
         "expand"),
        (rf"write\s+(?P<e>[^=]+) without {_BRACKETS}", "expand"),
        (rf"(?:take|pull|factor) out the {_COMMON}(?: from| in| of)?\s*:?\s+(?P<e>[^=]+)", "factor"),
        (r"(?:what is\s+)?(?P<e>[^=]+?)\s+(?:in factor(?:ed|i[sz]ed) form|factor(?:i[sz]e)?)", "factor"),
        (r"(?:what is\s+)?(?P<e>[^=]+?)\s+expand(?:ed)?", "expand"),
        (r"(?P<e>[^=]+?)\s+simplify", "simplify"),
        (rf"(?:write|express|put)\s+(?P<e>[^=]*[a-z][^=]*?)\s+{_PRODUCT}", "factor"),
        (rf"(?:fully )?{_SIMPLIFY}{_OF}(?P<e>[^=]+?)(?: (?:{_LOWEST}|down))?", "simplify"),
        (rf"rationali[sz]e(?: the denominator(?: of| in)?)?{_OF}(?P<e>[^=]+)", "rationalise"),
        (rf"{_WRITE}prime factori[sz]ation of\s+(?P<e>\d+)", "primes"),
        (r"(?:write|express)\s+(?P<e>\d+)\s+as (?:a|the) product of (?:its )?prime(?:s| factors)", "primes"),
        (rf"(?:what is|find|give)\s+(?P<e>[^=]+?)\s+{_LOWEST}", "simplify"),
        (rf"{_WRITE}(?:simplest|lowest|reduced|simplified) form of{_OF}(?P<e>[^=]+)", "simplify"),
    )
]  # fmt: skip


def _transformed(text: str) -> Task | None:
    for pattern, what in _TRANSFORMED:
        found = pattern.match(text)
        if found:
            try:
                tree = expression(found["e"])
            except Unreadable:
                continue
            if what == "factor" and rational(tree) is not None:
                what = "primes"
            return Evaluate(tree, what)
    return None
