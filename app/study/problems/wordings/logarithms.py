"""Reads questions about logarithms: rewritten as powers, expanded, condensed, in another base."""

import re

from app.study.maths import operators as op
from app.study.maths.tree import Node, has, is_op, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.polynomials import ChangeLogarithm
from app.study.problems.wordings.wording import Slots, Wording

_LETTER_BASE = re.compile(r"\blog ?([a-z]) ?\((?=\d)", re.IGNORECASE)
_OF_BASE = re.compile(r"\blog(?:arithm)? base (\w+) of ", re.IGNORECASE)


def _sides(text: str) -> tuple[Node, Node] | None:
    text = _LETTER_BASE.sub(r"log_\1(", _OF_BASE.sub(r"log_\1 ", text))
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


def _value(slots: Slots) -> Evaluate | None:
    tree = expression(_OF_BASE.sub(r"log_\1 ", slots["p"]))
    return Evaluate(tree) if has(tree, op.LOG, op.LN) and not symbols(tree) else None


def _solve(slots: Slots) -> Solve | None:
    sides = _sides(slots["f"])
    names = {name for side in sides for name in symbols(side)} if sides else set()
    return Solve((sides,), (slots["x"],)) if sides and names == {slots["x"]} else None


def _which_power(slots: Slots) -> Evaluate | None:
    tree = expression(f"log_({slots['b']})({slots['n']})")
    return None if symbols(tree) or has(tree, op.POWER) else Evaluate(tree)


WORDINGS = (
    Wording(
        "(which|what) power of {b:whole} (is|gives|equals|makes) {n:formula}",
        _which_power,
        {"Which power of 10 is 1000?": "evaluate log_10(1000)"},
    ),
    Wording(
        "{b:whole} to (what|which) power (is|gives|equals|makes) {n:formula}",
        _which_power,
        {"5 to what power is 25?": "evaluate log_5(25)"},
    ),
    Wording(
        "to (what|which) power (must|should|do you|do i|do we)( raise)? {b:whole}( be raised)? "
        "(to (give|get|make|equal)|for) {n:formula}",
        _which_power,
        {"To what power must 2 be raised to give 128?": "evaluate log_2(128)"},
    ),
    Wording(
        "{WRITE} {THE_FOLLOWING}(equations? )?{f:equation} (in|to|into|as) (its |an )?exponential "
        "(form|equation)",
        _exponential,
        {
            "Rewrite log_2(8) = 3 in exponential form": "to-power log_2(8) = 3",
            "Rewrite logx(64) = y in exponential form": "to-power log_x(64) = y",
        },
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
        "using the (indicated|given) base ?[.:]? ?{p:formula} (to|in) base (\\d+|e)",
        _in_base,
        {
            "Write the expression as a quotient of logarithms using the given base. log_3(29) to base 10": (
                "change-base log_3(29)"
            )
        },
    ),
    Wording(
        "(solve|evaluate|find|calculate) ((the|this|each) )?(following )?((expression|logarithm)s? ?)?"
        "((with|without)( using)? (a )?calculator( to \\w+ decimal places)?)? ?[.:]? ?[a-z] ?= ?{p:formula}"
        "( without( using)? a calculator)?",
        _value,
        {
            "Solve the expression without a calculator y = log_4(64)": "evaluate log_4(64)",
            "Evaluate y = log_4(64) without using a calculator": "evaluate log_4(64)",
            "Evaluate the expression with a calculator to 3 decimal places. y = ln(47)": "evaluate ln(47)",
        },
    ),
    Wording(
        "solve for {x:letter} by (converting|rewriting|changing|writing) ((the|each) )?(logarithmic "
        ")?equations? "
        "(to|in|into) exponential form ?[.:;,]? ?([a-z] ?= ?\\? ?)?{f:equation}",
        _solve,
        {
            "Solve for x by converting the logarithmic equation to exponential form. log_9(x) = 1/2": (
                "solve log_9(x) = 1/2 for x"
            )
        },
    ),
)
