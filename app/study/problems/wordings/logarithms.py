"""Reads questions about logarithms: rewritten as powers, expanded, condensed, in another base."""

import re

from app.study.maths import operators as op
from app.study.maths.tree import Node, has, is_op
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.polynomials import ChangeLogarithm
from app.study.problems.wordings.wording import Slots, Wording

_OF_BASE = re.compile(r"\blog(?:arithm)? base (\w+) of ", re.IGNORECASE)


def _sides(text: str) -> tuple[Node, Node] | None:
    text = _OF_BASE.sub(r"log_\1 ", text)
    left, sign, right = text.partition("=")
    return (expression(left), expression(right)) if sign and "=" not in right else None


def _exponential(slots: Slots) -> ChangeLogarithm | None:
    sides = _sides(slots["f"])
    if sides is None or sum(has(side, op.LOG, op.LN) for side in sides) != 1:
        return None
    return ChangeLogarithm(*sides, exponential=True)


def _logarithmic(slots: Slots) -> ChangeLogarithm | None:
    sides = _sides(slots["f"])
    if sides is None or sum(is_op(side, op.POWER, op.EXP) for side in sides) < 1:
        return None
    return ChangeLogarithm(*sides, exponential=False)


def _in_base(slots: Slots) -> Evaluate:
    return Evaluate(expression(_OF_BASE.sub(r"log_\1 ", slots["p"])), "change-base")


WORDINGS = (
    Wording(
        "{WRITE} {THE_FOLLOWING}(equations? )?{f:equation} (in|to|into|as) (its |an )?exponential "
        "(form|equation)",
        _exponential,
        {"Rewrite log_2(8) = 3 in exponential form": "to-power log_2(8) = 3"},
    ),
    Wording(
        "{WRITE} {THE_FOLLOWING}(equations? )?(in|to|into|as) (its |an )?exponential "
        "(form|equation) ?[.:]? ?{f:equation}",
        _exponential,
        {"Rewrite the equation in exponential form. log_2(8) = 3": "to-power log_2(8) = 3"},
    ),
    Wording(
        "{WRITE} {THE_FOLLOWING}(equations? )?{f:equation} (in|to|into|as) (its |a )?logarithmic "
        "(form|equation)",
        _logarithmic,
        {"Rewrite 2^3 = 8 in logarithmic form": "to-logarithm 2^3 = 8"},
    ),
    Wording(
        "{WRITE} {THE_FOLLOWING}(equations? )?(in|to|into|as) (its |a )?logarithmic (form|equation) "
        "?[.:]? ?{f:equation}",
        _logarithmic,
        {"Write the equation in logarithmic form: 2^3 = 8": "to-logarithm 2^3 = 8"},
    ),
    Wording(
        "{WRITE} {THE_FOLLOWING}(expressions? )?as an? (equivalent )?(ratio|quotient) of (logs|logarithms) "
        "using the (indicated|given) base ?[.:]? ?{p:formula} (to|in) base {base:whole}",
        _in_base,
        {
            "Rewrite each expression as an equivalent ratio of logs using the indicated base. "
            "log_7(15) to base 10": "change-base log_7(15)"
        },
    ),
)
