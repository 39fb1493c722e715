"""Reads problems of calculus: derivatives, integrals, limits."""

import re

from app.study.maths.tree import Node, Num, Unreadable, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks import Differentiate, Integrate, Limit, Task

_FIND = r"(?:find|calculate|compute|determine|evaluate|work out|what is|what′s|give|take|get|solve)"
_ORDERS = {"": 1, "first ": 1, "second ": 2, "third ": 3, "2nd ": 2, "3rd ": 3}
_RESPECT = r"(?:,?\s+(?:with respect to|w\.?r\.?t\.?)\s+([a-z]))?"
_CALLED = r"(?:[a-zA-Z]\s*\(\s*[a-z]\s*\)|[a-z])\s*=\s*"
_FUNCTION = rf"(?:the\s+)?(?:(?:following\s+)?(?:function|expression|curve|equation)\s*:?\s+)?(?:{_CALLED})?"
_AT = r"(?:,?\s+(?:at|when|where)\s+(?:the point\s+(?:where\s+)?)?(?P<var>[a-z])\s*=\s*(?P<at>[^=]+))?"
_GIVEN = r"(?:if|given(?: that)?|let|for|suppose(?: that)?|where|when)"
_D_BY_D = r"(?:\\frac\s*\{\s*d\s*\}\s*\{\s*d\s*(?P<by>[a-z])\s*\}|d\s*/\s*d(?P<by2>[a-z]))"
_DY_DX = (
    r"(?P<what>\\frac\s*\{\s*d[a-z]\s*\}\s*\{\s*d[a-z]\s*\}|d[a-z]\s*/\s*d[a-z]|[a-z]\s*[′″]+|"
    r"[a-zA-Z]\s*[′″]+\s*\([^)]*\)|(?:the |its )(?:first |second )?derivative)"
)
_INTEGRAL_OF = r"(?:the |an )?(?:(?:in)?definite |general )?(?:integral|antiderivative|primitive)s? of"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(f"^{pattern}$", re.IGNORECASE)


_DERIVATIVES = [
    _compiled(
        rf"(?:{_FIND}\s+)?(?:the\s+)?(?P<order>first |second |third |2nd |3rd )?derivative of\s+"
        rf"{_FUNCTION}(?P<f>.+?){_RESPECT}{_AT}"
    ),
    _compiled(rf"differentiate\s*:?\s*{_FUNCTION}(?P<f>.+?){_RESPECT}{_AT}"),
    _compiled(rf"{_FIND}?\s*:?\s*{_D_BY_D}\s*(?P<f>[^=]+)"),
    _compiled(
        rf"(?:{_GIVEN}\s+)?{_CALLED}(?P<f>[^=]+?)\s*[.,;]?\s*(?:then\s+|and\s+)?{_FIND}\s+{_DY_DX}{_AT}"
    ),
    _compiled(rf"{_FIND}\s+{_DY_DX}\s+(?:of|{_GIVEN})\s+{_CALLED}(?P<f>[^=]+)"),
]
_INTEGRAL = _compiled(
    rf"{_FIND}?\s*(?:{_INTEGRAL_OF})?\s*(?:the )?(?:(?:in)?definite )?(?:integrals?)?\s*:?\s*"
    r"∫\s*(?P<bounds>[_^].*?)?(?P<f>(?<![_^]).+?)\s*\*?\s*d\s*(?P<by>[a-z])"
)
_INTEGRATE = _compiled(
    rf"(?:integrate\s*:?|(?:{_FIND}\s+)?{_INTEGRAL_OF})\s*{_FUNCTION}(?P<f>.+?)(?:\s+d(?P<by>[a-z]))?{_RESPECT}"
    r"(?:\s+(?:from|between|over)\s+(?:[a-z]\s*=\s*)?(?P<low>\S+)\s+(?:to|and)\s+(?:[a-z]\s*=\s*)?(?P<high>\S+))?"
    rf"{_RESPECT}"
)
_LIMIT = _compiled(
    rf"{_FIND}?\s*(?:the )?(?:limit)?\s*:?\s*\\?lim(?:it)?\s*_?\s*[({{]?\s*(?P<by>[a-z])\s*(?:→|to|->)\s*"
    r"(?P<to>[^{}()\s]+?|\\frac\{[^{}]*\}\{[^{}]*\})\s*(?P<side>\^\s*\{?\s*[+-]\s*\}?)?\s*[)}]?\s+(?P<f>.+)"
)
_LIMIT_WORDS = _compiled(
    rf"(?:{_FIND}\s+)?(?:the )?limit of\s+{_FUNCTION}(?P<f>.+?),?\s+(?:as|when)\s+(?P<by>[a-z])\s*"
    r"(?:approaches|goes to|tends to|→|->|nears)\s*(?P<to>\S+)"
    r"(?:\s+from the (?P<side>right|left|above|below))?"
)


def read(text: str) -> Task | None:
    """The derivative, integral or limit that is asked for; None for other problems."""
    return _derivative(text) or _integral(text) or _limit(text)


def _derivative(text: str) -> Task | None:
    for pattern in _DERIVATIVES:
        found = pattern.match(text)
        if not found:
            continue
        groups = found.groupdict()
        tree = expression(groups["f"])
        what = groups.get("what") or ""
        named = (
            groups.get("by")
            or groups.get("by2")
            or next((g for g in found.groups()[1:] if g and re.fullmatch("[a-z]", g)), None)
        )
        by = named or _only_letter(tree)
        order = _ORDERS.get((groups.get("order") or "").lower(), 1)
        order = 2 if "″" in what or "′′" in what or "second" in what else order
        at = groups.get("at")
        point = re.search(r"\(([^)]*)\)", what)
        if at is None and point and point[1].strip() != by:
            at = point[1]
        return Differentiate(tree, by, order, expression(at) if at else None)
    return None


def _integral(text: str) -> Task | None:
    found = _INTEGRAL.match(text)
    if found:
        rest = f"{found['bounds'] or ''}{found['f']}"
        bounds = _bounds(rest)
        if bounds:
            return Integrate(expression(bounds[2]), found["by"], (bounds[0], bounds[1]))
        return Integrate(expression(rest), found["by"])
    found = _INTEGRATE.match(text)
    if not found or "∫" in text:
        return None
    tree = expression(found["f"])
    by = (
        found["by"]
        or next((group for group in found.groups()[2:] if group and re.fullmatch("[a-z]", group)), None)
        or _only_letter(tree)
    )
    if found["low"]:
        return Integrate(tree, by, (expression(found["low"]), expression(found["high"])))
    return Integrate(tree, by)


def _bounds(text: str) -> tuple[Node, Node, str] | None:
    """The limits after ∫ and what follows them: _0^1, _{0}^{π/2}, ^{1}_{0}."""
    part = r"(?:\{((?:[^{}]|\{[^{}]*\})*)\}|(-?\d+|[a-zπ∞]|-∞))"
    found = re.match(rf"\s*_\s*{part}\s*\^\s*{part}\s*(.*)$", text)
    if found:
        return expression(found[1] or found[2]), expression(found[3] or found[4]), found[5]
    found = re.match(rf"\s*\^\s*{part}\s*_\s*{part}\s*(.*)$", text)
    if found:
        return expression(found[3] or found[4]), expression(found[1] or found[2]), found[5]
    return None


def _limit(text: str) -> Task | None:
    found = _LIMIT.match(text)
    if found:
        side = re.sub(r"[^+-]", "", found["side"] or "")
        to = found["to"]
        if not side and re.search(r"\d[+-]$", to):
            to, side = to[:-1], to[-1]
        return Limit(expression(found["f"]), found["by"], expression(to), side)
    found = _LIMIT_WORDS.match(text)
    if found:
        side = {"right": "+", "above": "+", "left": "-", "below": "-"}.get((found["side"] or "").lower(), "")
        to = {"infinity": "∞", "-infinity": "-∞"}.get(found["to"].lower(), found["to"])
        return Limit(expression(found["f"]), found["by"], expression(to), side)
    return None


def _only_letter(tree: Node) -> str:
    names = symbols(tree)
    if len(names) == 1:
        return next(iter(names))
    if not names and isinstance(tree, Num):
        return "x"
    if "x" in names:
        return "x"
    raise Unreadable("It is not clear by which letter.")
