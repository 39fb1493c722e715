"""Reads problems of calculus: derivatives, integrals, limits."""

import re

from app.study.checker.problem import Differentiate, Integrate, Limit, Task, expression
from app.study.checker.tree import Node, Num, Unreadable, symbols

_VERB = r"(?:find|calculate|compute|determine|evaluate|work out|what is|what's|give|take|get)?\s*"
_ORDERS = {"": 1, "first ": 1, "second ": 2, "third ": 3, "2nd ": 2, "3rd ": 3}
_RESPECT = r"(?:\s+with respect to\s+([a-z])|\s+w\.?r\.?t\.?\s+([a-z]))?"
_FUNCTION = (
    r"(?:the\s+)?(?:function\s+|expression\s+|curve\s+)?(?:[a-zA-Z]\s*\(\s*[a-z]\s*\)\s*=|[a-z]\s*=)?\s*"
)
_GIVEN = r"(?:if|given(?: that)?|let|for|suppose|where|when)?\s*"

_DERIVATIVES = [
    re.compile(rf"^{_VERB}(?:the\s+)?(?P<order>first |second |third |2nd |"
        rf"3rd )?derivative of {_FUNCTION}(?P<f>.+?){_RESPECT}(?:\s+at\s+(?P<var>[a-z])"
        rf"\s*=\s*(?P<at>[^=]+))?$", re.IGNORECASE),
    re.compile(rf"^differentiate {_FUNCTION}(?P<f>.+?){_RESPECT}(?:\s+at\s+(?P<var>[a-z])"
        rf"\s*=\s*(?P<at>[^=]+))?$", re.IGNORECASE),
    re.compile(r"^(?:find|calculate|compute|determine|evaluate|work out|"
        r"what is)?\s*:?\s*(?:\\frac\s*\{\s*d\s*\}\s*\{\s*d\s*(?P<by>[a-z])\s*\}|"
        r"d\s*/\s*d(?P<by2>[a-z]))\s*(?P<f>[^=]+)$", re.IGNORECASE),
    re.compile(rf"^{_GIVEN}(?:y|[fgh]\s*\(\s*[a-z]\s*\))\s*=\s*(?P<f>[^=]+?)"
        rf"\s*[.,;]?\s*(?:then\s+)?(?:find|calculate|compute|determine|evaluate|work out|"
        rf"what is)\s+(?P<what>(?:\\frac\s*\{{\s*dy\s*\}}\s*\{{\s*d[a-z]\s*\}}|d[a-z]\s*/\s*d[a-z]|"
        rf"y\s*[′″]+|[fgh]\s*[′″]+\s*\([^)]*\)|(?:the |its )(?:first |"
        rf"second )?derivative))(?:\s+at\s+(?P<var>[a-z])\s*=\s*(?P<at>[^=]+))?$", re.IGNORECASE),
    re.compile(r"^(?:find|calculate|compute|determine|"
        r"what is)\s+(?P<what>(?:\\frac\s*\{\s*dy\s*\}\s*\{\s*d[a-z]\s*\}|d[a-z]\s*/\s*d[a-z]|y\s*[′″]+|"
        r"[fgh]\s*[′″]+\s*\([^)]*\)))\s+(?:if|when|for|given(?: that)?|where)\s+(?:y|"
        r"[fgh]\s*\(\s*[a-z]\s*\))\s*=\s*(?P<f>[^=]+)$", re.IGNORECASE),
]  # fmt: skip

_INTEGRAL = re.compile(
    r"^(?:find|calculate|compute|determine|evaluate|work out|what is|solve)?\s*(?:the )?(?:(?:in)"
    r"?definite )?(?:integral|integrals)?\s*(?:of)?\s*:?\s*∫\s*(?P<bounds>[_^].*?)"
    r"?(?P<f>(?<![_^]).+?)\s*\*?\s*d\s*(?P<by>[a-z])$",
    re.IGNORECASE,
)
_INTEGRATE = re.compile(
    rf"^(?:integrate|(?:find|calculate|compute|determine|evaluate|work out|what is|give)?\s*(?:the |"
    rf"an )?(?:indefinite |definite |general )?(?:integral|antiderivative|"
    rf"primitive) of)\s+{_FUNCTION}(?P<f>.+?)(?:\s+d(?P<by>[a-z]))?{_RESPECT}(?:\s+(?:from|"
    rf"between)\s+(?:[a-z]\s*=\s*)?(?P<low>\S+)\s+(?:to|and)\s+(?:[a-z]\s*=\s*)?(?P<high>\S+)"
    rf")?{_RESPECT}$",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"^(?:find|calculate|compute|determine|evaluate|work out|what is)?\s*(?:the )?(?:limit)"
    r"?\s*:?\s*\\?lim(?:it)?\s*_?\s*[({]?\s*(?P<by>[a-z])\s*(?:→|to|->)\s*(?P<to>[^{}()\s]+?|"
    r"\\frac\{[^{}]*\}\{[^{}]*\})\s*(?P<side>\^\s*\{?\s*[+-]\s*\}?)?\s*[)}]?\s+(?P<f>.+)$",
    re.IGNORECASE,
)
_LIMIT_WORDS = re.compile(
    rf"^{_VERB}(?:the )?limit of {_FUNCTION}(?P<f>.+?),?\s+as\s+(?P<by>[a-z])\s*(?:approaches|goes to|"
    rf"tends to|→|->|nears)\s*(?P<to>\S+)(?:\s+from the (?P<side>right|left|above|below))?$",
    re.IGNORECASE,
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
