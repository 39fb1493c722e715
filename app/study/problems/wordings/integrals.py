"""Wordings that ask for an integral."""

import re

from app.study.maths import operators as op
from app.study.maths.tree import Node, bracketed, is_op, minus, negative, plus, symbols, times
from app.study.problems.expressions import expression
from app.study.problems.tasks.calculus import AntiderivativeThrough, Integrate
from app.study.problems.wordings.derivatives import function, only_letter
from app.study.problems.wordings.wording import Slots, Wording

_BOUND = r"(?: \{ ((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*) \} | (-?\d+|[a-zπ∞]|-∞) )"
_BOUNDS = re.compile(rf"\s* _ \s*{_BOUND}\s* \^ \s*{_BOUND}\s* (.*)", re.VERBOSE)
_BOUNDS_FROM_ABOVE = re.compile(rf"\s* \^ \s*{_BOUND}\s* _ \s*{_BOUND}\s* (.*)", re.VERBOSE)


def _sign(slots: Slots) -> Integrate:
    """What stands between ∫ and dx: the bounds, if any, and the function."""
    found = _bounds(slots["f"])
    if found:
        low, high, below = found
        return Integrate(function(below), slots["by"], (low, high))
    return Integrate(function(slots["f"]), slots["by"])


def _bounds(text: str) -> tuple[Node, Node, str] | None:
    """The limits after ∫ and what follows them: _0^1, _{0}^{π/2}, ^{1}_{0}."""
    found = _BOUNDS.fullmatch(text)
    if found:
        return expression(found[1] or found[2]), expression(found[3] or found[4]), found[5]
    found = _BOUNDS_FROM_ABOVE.fullmatch(text)
    if found:
        return expression(found[3] or found[4]), expression(found[1] or found[2]), found[5]
    return None


def _sign_with_bounds(slots: Slots) -> Integrate | None:
    if _bounds(slots["f"]):
        return None
    low, high = expression(slots["low"]), expression(slots["high"])
    return Integrate(function(slots["f"]), slots["by"], (low, high))


_ONE = re.compile(
    r"\s*(?P<sign>[+-]?)\s*(?P<factor>[^+∫-]*?)\s*∫(?P<f>[^∫]*?)\s*d\s*(?P<by>[a-z])\s*(?=[+-]|$)"
)


def _row(slots: Slots) -> Integrate | None:
    """Integrals with factors, added: one integral where they have the same letter and bounds."""
    text, at = slots["row"].strip(), 0
    whole: Node | None = None
    kinds: set[tuple[str, tuple[Node, Node] | None]] = set()
    while at < len(text):
        found = _ONE.match(text, at)
        if found is None or (whole is not None and not found["sign"]):
            return None
        at = found.end()
        bounds = _bounds(found["f"])
        inner = function(bounds[2] if bounds else found["f"])
        kinds.add((found["by"], bounds[:2] if bounds else None))
        factor = expression(found["factor"].strip("* ")) if found["factor"].strip("* ") else None
        if factor is not None and symbols(factor):
            return None
        part = (
            inner
            if factor is None
            else times(bracketed(factor), bracketed(inner) if _is_sum(inner) else inner)
        )
        whole = _added(whole, part, found["sign"] == "-")
    if whole is None or len(kinds) != 1:
        return None
    ((by, ends),) = kinds
    return Integrate(whole, by, ends)


def _added(whole: Node | None, part: Node, minus_sign: bool) -> Node:
    if _is_sum(part) and (minus_sign or whole is not None):
        part = bracketed(part)
    if whole is None:
        return negative(part) if minus_sign else part
    return (minus if minus_sign else plus)(whole, part)


def _is_sum(node: Node) -> bool:
    """Whether it is a sum or difference."""
    return is_op(node, op.PLUS, op.MINUS)


def _words(slots: Slots) -> Integrate | None:
    if "∫" in slots["f"]:
        return None
    tree = function(slots["f"])
    by = slots["dx"] or slots["by"] or only_letter(tree)
    if slots["low"]:
        return Integrate(tree, by, (expression(slots["low"]), expression(slots["high"])))
    return Integrate(tree, by)


def _from_to_of(slots: Slots) -> Integrate | None:
    """The bounds are said before the function, which is the whole of the rest."""
    text = slots["f"]
    found = _BEFORE_DX.fullmatch(text)
    body, by = (found["f"], found["by"]) if found else (text, "")
    if "∫" in body:
        return None
    tree = function(body)
    return Integrate(tree, by or slots["by"] or only_letter(tree), _said_bounds(slots))


def _said_bounds(slots: Slots) -> tuple[Node, Node]:
    """Raises Unreadable for bounds with letters that may be anything."""
    low, high = (expression(_SAID_INFINITE.sub("∞", slots[name])) for name in ("low", "high"))
    return low, high


_SAID_INFINITE = re.compile(r"(?<![a-z])(?:infinity|inf)(?![a-z])", re.IGNORECASE)
_BEFORE_DX = re.compile(r"(?P<f>.+?) ?\*? ?d ?(?P<by>[a-z])", re.IGNORECASE)


_FACTS = re.compile(r"(?:∫[^∫=]*=[^∫=,]*,?\s*(?:and\s*)?)+", re.IGNORECASE)


def _after_facts(slots: Slots) -> Integrate | None:
    """Integrals that are given as a help have no functions of their own: they say nothing new."""
    if not _FACTS.fullmatch(slots["facts"].strip()) or re.search(r"[fgh]\s*\(", slots["f"]):
        return None
    return _sign(slots)


_HEADING = (
    r"(use (a |an |the )?(suitable )?[a-z ]+?( approximation)? to "
    r")?(evaluate|determine|compute|find|integrate) "
    r"(the |each |an? )?((even|odd) )?(of the following )?((in)?definite )?(integrals?|function)"
    r"( in terms of an inverse trigonometric function| using (appropriate )?substitutions?)? ?[.:]? ?"
)


def _through(slots: Slots) -> AntiderivativeThrough | None:
    """The one antiderivative with a value."""
    tree = function(slots["f"])
    by = only_letter(tree)
    at, value = expression(slots["at"]), expression(slots["value"])
    if symbols(tree) - {by} or symbols(at) or symbols(value):
        return None
    return AntiderivativeThrough(tree, by, at, value)


_HAS_VALUE = (
    r",? (with|such that|for which|where|given( that)?|if|and) [a-z] ?\( ?{at:formula} ?\) ?= ?"
    r"{value:formula}"
)

WORDINGS = (
    Wording(
        rf"({{DO}} )?{{INTEGRAL_OF}} ?{{THE_FUNCTION}}{{f:formula}}{_HAS_VALUE}",
        _through,
        {"Find the antiderivative of x^2 with F(0) = 3": "through x^2 by x at 0 value 3"},
    ),
    Wording(
        r"(if|given( that)?|suppose( that)?|let)? ?[a-z] ?′ ?\( ?[a-z] ?\) ?= ?{f:formula} ?(,|and|, and) "
        r"?[a-z] ?\( ?{at:formula} ?\) ?= ?{value:formula}{THEN}{FIND} (the function )?[a-z] ?\( ?[a-z] ?\)",
        _through,
        {"If f'(x) = 2x and f(1) = 5, find f(x)": "through 2x by x at 1 value 5"},
    ),
    Wording(
        rf"{_HEADING}∫ ?{{f}} ?\*? ?d ?{{by:variable}}",
        _sign,
        {
            "Use a change of variables to evaluate the definite integral. ∫_0^1 "
            "x^2 dx": "integrate x^2 by x from 0 to 1",
            "Compute each integral using appropriate substitutions. ∫ 2x dx": "integrate 2x by x",
        },
    ),
    Wording(
        r"given that {facts} compute the integrals?\. ∫ ?{f} ?\*? ?d ?{by:variable}",
        _after_facts,
        {"Given that ∫_0^1 x dx = 1/2, compute the integrals. ∫_0^1 3x dx": "integrate 3x by x from 0 to 1"},
    ),
    Wording(
        r"{DO}? ?{INTEGRAL_OF}? ?(the )?((in)?definite )?(integrals?)? ?:? ?(∫|int(?=[ _])) ?{f} ?\*? ?d ?"
        "{by:variable}",
        _sign,
        {
            "Evaluate ∫_0^1 x^2 dx": "integrate x^2 by x from 0 to 1",
            r"Find \(\int 2x \, dx\)": "integrate 2x by x",
            r"\int^{2}_{1} t dt": "integrate t by t from 1 to 2",
            "int_0^1 x^3 dx": "integrate x^3 by x from 0 to 1",
        },
    ),
    Wording(
        r"{DO}? ?{INTEGRAL_OF}? ?:? ?∫ ?{f} ?\*? ?d ?{by:variable},? (from|between) ([a-z] ?= ?)?{low:word} "
        r"(to|and) ([a-z] ?= ?)?{high:word}",
        _sign_with_bounds,
        {"∫ x² dx from 0 to 1": "integrate x^2 by x from 0 to 1"},
    ),
    Wording(
        "({DO} )?(the )?(definite )?integral,? (from|between|over) ([a-z] ?= ?)?{low:bound_of_integral} "
        "(to|and) ([a-z] ?= ?)?{high:bound_of_integral},? of {THE_FUNCTION}{f:formula}{BY}",
        _from_to_of,
        {
            "the integral from 0 to 2 of x^2": "integrate x^2 by x from 0 to 2",
            "Find the definite integral from x = 1 to x = 3 of 2t dt": "integrate 2t by t from 1 to 3",
        },
    ),
    Wording(
        "({DO} )?((∫|int(?=[ _]))|(the )?(definite )?integral) ?(from )?([a-z] ?= ?)?{low:bound_of_integral} "
        "(to|→) ([a-z] ?= ?)?{high:bound_of_integral}( of)? {f:formula} ?\\*? ?d ?{by:variable}",
        _from_to_of,
        {"int 0 to 2 x^2 dx": "integrate x^2 by x from 0 to 2"},
    ),
    Wording(
        r"{DO}? ?:? ?{row:integrals}",
        _row,
        {
            "2∫_0^1 x dx": "integrate 2x by x from 0 to 1",
            r"\int x\,dx + \int 1\,dx": "integrate x + 1 by x",
        },
    ),
    Wording(
        "integrate ?:? ?{THE_FUNCTION}{f}( d{dx:letter})?{BY}{OVER}",
        _words,
        {
            "Integrate x^2": "integrate x^2 by x",
            "Integrate 3x^2 dx from 0 to 2": "integrate 3x^2 by x from 0 to 2",
            "Integrate a t with respect to t from t = 1 to t = 2": "integrate a t by t from 1 to 2",
        },
    ),
    Wording(
        "integrate ?:? ?{THE_FUNCTION}{f}( d{dx:letter})?{OVER}{BY}",
        _words,
        {"Integrate a t from 1 to 2 with respect to t": "integrate a t by t from 1 to 2"},
    ),
    Wording(
        "({DO} )?{INTEGRAL_OF} ?{THE_FUNCTION}{f}( d{dx:letter})?{BY}{OVER}",
        _words,
        {
            "Find the antiderivative of f(x) = cos(x)": "integrate cos(x) by x",
            "What is the definite integral of 2x from 0 to 3?": "integrate 2x by x from 0 to 3",
        },
    ),
    Wording(
        "({DO} )?{INTEGRAL_OF} ?{THE_FUNCTION}{f}( d{dx:letter})?{OVER}{BY}",
        _words,
        {"the integral of a t from 1 to 2 with respect to t": "integrate a t by t from 1 to 2"},
    ),
)
