"""Reads limits."""

import re

from app.study.maths.tree import Apply, Node, bracketed, mapped, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.calculus import Limit
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.derivatives import function
from app.study.problems.wordings.wording import Slots, Wording

_SIDES = {"right": "+", "above": "+", "left": "-", "below": "-"}
_INFINITE = re.compile(
    r"(?:plus |positive |\+ ?)?(?P<minus>minus |negative |- ?)?(?:∞|infinity|inf|oo)", re.IGNORECASE
)


def _sign(slots: Slots) -> Limit:
    to, side = slots["to"], slots["side"].strip("^{} ")
    if not side and to[:-1][-1:].isdigit() and to[-1] in "+-":
        to, side = to[:-1], to[-1]
    return Limit(function(slots["f"]), slots["by"], _place(to), side)


def _words(slots: Slots) -> Limit:
    side = _SIDES.get(slots["side"].lower(), "")
    return Limit(function(slots["f"]), slots["by"], _place(slots["to"]), side)


def _place(text: str) -> Node:
    """Where the letter goes; infinity may be said in words."""
    infinite = _INFINITE.fullmatch(text.strip())
    return expression(text if infinite is None else ("-∞" if infinite["minus"] else "∞"))


_OWN = re.compile(r"([fgh]) ?\( ?[a-z] ?\)")
_SAID = re.compile(
    r"\\?lim ?_ ?\{ ?[a-z] ?→ ?(?P<to>[^{}]+?) ?\} ?(?P<f>[fgh]) ?\( ?[a-z] ?\) ?= ?(?P<value>[^,=]+?) "
    r"?(?:,|and|$) ?(?:and )?"
)


def _by_laws(slots: Slots) -> Evaluate | None:
    """The limit laws: each function has its limit."""
    said = list(_SAID.finditer(slots["said"]))
    rest = _SAID.sub("", slots["said"]).strip(" ,.")
    places = {found["to"].strip() for found in said} | {slots["to"].strip()}
    if rest or len(places) != 1:
        return None
    values = {found["f"]: expression(found["value"]) for found in said}
    tree = expression(slots["f"])

    def with_value(each: Node) -> Node:
        name = each.name.removesuffix("()") if isinstance(each, Apply) else ""
        return (
            bracketed(values[name])
            if name in values and isinstance(each, Apply) and "()" in each.name
            else each
        )

    new = mapped(tree, with_value)
    return None if symbols(new) or new == tree else Evaluate(new)


WORDINGS = (
    Wording(
        r"(if|given( that)?|assume( that)?|suppose( that)?) {said} ?,? ?\.? ?(use these \w+ facts and "
        r"the limit laws to )?"
        r"evaluate (each limit\. )?\\?lim ?_ ?\{ ?[a-z] ?→ ?{to:place} ?\} ?{f}",
        _by_laws,
        {
            r"If \(\lim_{x \to 2} f(x) = 4\) and \(\lim_{x \to 2} g(x) = -2\), evaluate "
            r"\(\lim_{x \to 2} (f(x) + g(x))\)": ("evaluate 4 + (-2)"),
        },
    ),
    Wording(
        r"(use direct substitution to show that each limit leads to the indeterminate form [^.=]+\. "
        r"?then, evaluate the "
        r"limit\. )?{DO}? ?(the )?(limit)? ?:? ?\\?lim(it)? ?_? ?[({]? ?{by:letter} ?(→|to|->) ?"
        r"{to:place_of_limit} ?{side:raised_sign}?( ?[)}] ?| ){f}"
        r"( by direct substitution| use digit notation for final answer)?",
        _sign,
        {
            r"\lim_{x \to 0} \frac{\sin x}{x}": r"limit \frac{\sin x}{x} as x to 0",
            "Find lim x->2 x^2": "limit x^2 as x to 2",
            r"Evaluate \(\lim_{x \to 0^+} 1/x\)": "limit 1/x as x to 0 side +",
            "lim_(x→3-) x": "limit x as x to 3 side -",
        },
    ),
    Wording(
        "({DO} )?(the )?lim(it)?,? (as|when) {by:letter} ?{APPROACHES} ?{to:place_of_limit}"
        "( from (the )?{side:direction}( side)?)? ?(,|of|:|of:)? ?(of )?{THE_FUNCTION}{f:formula}",
        _words,
        {
            "limit as x approaches 3 of (x^2 - 9)/(x - 3)": "limit (x^2 - 9)/(x - 3) as x to 3",
            "Find the limit as x goes to infinity of 1/x": "limit 1/x as x to ∞",
            "lim as x→0 from the right of |x|/x": "limit |x|/x as x to 0 side +",
        },
    ),
    Wording(
        "({DO} )?(the )?limit of {THE_FUNCTION}{f},? (as|when) {by:letter} ?{APPROACHES} ?{to:place_of_limit}"
        "( from (the )?{side:direction}( side)?)?",
        _words,
        {
            "Find the limit of 1/x as x approaches infinity": "limit 1/x as x to ∞",
            "What is the limit of |x|/x as x approaches 0 from the left?": "limit |x|/x as x to 0 side -",
        },
    ),
)
