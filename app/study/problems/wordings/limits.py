"""Reads limits."""

from app.study.problems.expressions import expression
from app.study.problems.tasks.calculus import Limit
from app.study.problems.wordings.derivatives import function
from app.study.problems.wordings.wording import Slots, Wording

_SIDES = {"right": "+", "above": "+", "left": "-", "below": "-"}
_INFINITE = {"infinity": "∞", "-infinity": "-∞"}


def _sign(slots: Slots) -> Limit:
    to, side = slots["to"], slots["side"].strip("^{} ")
    if not side and to[:-1][-1:].isdigit() and to[-1] in "+-":
        to, side = to[:-1], to[-1]
    return Limit(function(slots["f"]), slots["by"], expression(to), side)


def _words(slots: Slots) -> Limit:
    to = _INFINITE.get(slots["to"].lower(), slots["to"])
    return Limit(function(slots["f"]), slots["by"], expression(to), _SIDES.get(slots["side"].lower(), ""))


WORDINGS = (
    Wording(
        r"{DO}? ?(the )?(limit)? ?:? ?\\?lim(it)? ?_? ?[({]? ?{by:letter} ?(→|to|->) ?"
        r"{to:place} ?{side:raised_sign}?( ?[)}] ?| ){f}",
        _sign,
        {
            r"\lim_{x \to 0} \frac{\sin x}{x}": r"limit \frac{\sin x}{x} as x to 0",
            "Find lim x->2 x^2": "limit x^2 as x to 2",
            r"Evaluate \(\lim_{x \to 0^+} 1/x\)": "limit 1/x as x to 0 side +",
            "lim_(x→3-) x": "limit x as x to 3 side -",
        },
    ),
    Wording(
        "({DO} )?(the )?limit of {THE_FUNCTION}{f},? (as|when) {by:letter} ?{APPROACHES} ?{to:word}"
        "( from the {side:direction})?",
        _words,
        {
            "Find the limit of 1/x as x approaches infinity": "limit 1/x as x to ∞",
            "What is the limit of |x|/x as x approaches 0 from the left?": "limit |x|/x as x to 0 side -",
        },
    ),
)
