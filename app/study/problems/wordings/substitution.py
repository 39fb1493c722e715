"""Reads formulas with the values of their letters, and functions at a place."""

import re

from app.study.maths.tree import Node, substituted, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*(?:,\s*and|,|\band\b)\s*")


def _with_values(slots: Slots) -> Evaluate | None:
    values: dict[str, Node] = {}
    for part in _BETWEEN.split(slots["values"]):
        name, _, value = part.partition("=")
        values[name.strip()] = expression(value)
    tree = expression(slots["e"])
    if not symbols(tree) or not symbols(tree) <= set(values) or any(map(symbols, values.values())):
        return None
    return Evaluate(substituted(tree, values))


WORDINGS = (
    Wording(
        "{THE_EXPRESSION}{e},? {WHEN} {values:assignments}",
        _with_values,
        {
            "Evaluate 3x + 2 when x = 4": "evaluate 3*4 + 2",
            "Find the value of a^2 + b for a = 3 and b = -1": "evaluate 3^2 + (-1)",
        },
    ),
    Wording(
        "(if|when|given( that)?|let|for) {values:assignments}{THEN}{WORK_OUT}:? (the value of )?{e}",
        _with_values,
        {
            "If x = 4, find 3x + 2": "evaluate 3*4 + 2",
            "Given that a = 3, b = 5, what is the value of ab?": "evaluate 3*5",
        },
    ),
    Wording(
        "use {values:assignments} to {WORK_OUT} (the value of )?{e}",
        _with_values,
        {"Use x = 3 to evaluate 2x + 1": "evaluate 2*3 + 1"},
    ),
    Wording(
        "(substitute|put|insert) {values:assignments} (into|in) {e}",
        _with_values,
        {"Substitute x = 3 into 2x + 1": "evaluate 2*3 + 1"},
    ),
    Wording(
        "{values:assignments}[.,;]? {WORK_OUT} (the value of )?{e}",
        _with_values,
        {"x = 3. Find 2x + 1": "evaluate 2*3 + 1"},
    ),
    Wording(
        "(for|given) {e},? (evaluate|evaluat|simplify|find)( (the |this )?(expression|value)"
        "( to a single number)?)? ?:? ?{values:assignments}",
        _with_values,
        {"For y + 4, simplify the expression to a single number: y = -3": "evaluate -3 + 4"},
    ),
    Wording(
        "(evaluate|find|solve) (the )?(value of )?(expression )?{e} (for|at) (each|the|every)( given"
        "| following)? values?( (for|of) [a-z])? ?[.:]? (if|when|for|let)? ?{values:assignments}",
        _with_values,
        {"Evaluate the expression 5x + 3 for each value of x. If x = 6": "evaluate 5*6 + 3"},
    ),
    Wording("{e}, {values:assignments}", _with_values, {"2x + 1, x = 3": "evaluate 2*3 + 1"}),
)
