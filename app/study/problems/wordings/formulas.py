"""Reads formulas to be solved for one of their letters, also with values for the others."""

import re

from app.study.maths.tree import Node, bracketed, substituted, symbols
from app.study.problems.expressions import expression
from app.study.problems.statements import letters_in, solving
from app.study.problems.tasks.equations import Solve
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*(?:,\s*and|,|\band\b)\s*")


def _subject(slots: Slots) -> Solve | None:
    """A formula solved for one letter; others stand in it."""
    letters = letters_in(slots["x"])
    again = letters_in(slots.get("again", ""))
    if len(letters) != 1 or (again and again != letters):
        return None
    task = solving(slots["formula"], letters)
    return task if isinstance(task, Solve) and len(task.unknowns) == 1 else None


def _with_values(slots: Slots) -> Solve | None:
    """The same where the other letters have values."""
    task = _subject(slots)
    if task is None:
        return None
    values: dict[str, Node] = {}
    for part in _BETWEEN.split(slots["values"]):
        name, _, value = part.partition("=")
        names = letters_in(name)
        if len(names) != 1:
            return None
        values[names[0]] = bracketed(expression(value))
    ((left, right),) = task.equations
    letters = symbols(left) | symbols(right)
    if any(map(symbols, values.values())) or not set(values) <= letters - set(task.unknowns):
        return None
    sides = substituted(left, values), substituted(right, values)
    return Solve((sides,), task.unknowns)


_FORMULA = "(the )?((following|given) )*(formula|equation|relation)?:? ?{formula:one_equation}"
_FOR = "(to )?(solve for|find|get|calculate|work out|determine) (the value of )?{x:unknown}"
_WHEN = "(when|if|where|given( that)?|for|with)"

WORDINGS = (
    Wording(
        f"((use|using|given|with|for|in|if) )?{_FORMULA}[.,;:]? ?{_FOR},? {_WHEN} {{values:values}}",
        _with_values,
        {
            "Use the formula V = lwh to find h when V = 60, l = 5 and w = 3": "solve 60 = 5*3*h for h",
            "Given A = lw, find w if A = 24 and l = 8": "solve 24 = 8w for w",
        },
    ),
    Wording(
        f"(solve|rearrange) {_FORMULA} for {{x:unknown}} ?[:.,;]? {_WHEN} {{values:values}}",
        _with_values,
        {"Solve the formula V = lwh for h when V = 60, l = 5 and w = 3": "solve 60 = 5*3*h for h"},
    ),
    Wording(
        f"{{FIND_X}} {{THE_VALUE_OF}}{{x:unknown}},? {_WHEN} {{values:values}} ?(in|:|,|[.]) ?{_FORMULA}",
        _with_values,
        {"Find y when x = 4: 2x + y = 11": "solve 2*4 + y = 11 for y"},
    ),
    Wording(
        "make {x:unknown} the subject( of)? ?:? ?(the )?(formula|equation)? ?:? ?{formula:one_equation}",
        _subject,
        {"Make r the subject of C = 2πr": "solve C = 2πr for r"},
    ),
    Wording(
        f"(rearrange|transform|change|rewrite) {_FORMULA},? (so that|to make|making) "
        f"{{x:unknown}} (is )?(as )?the subject",
        _subject,
        {"Rearrange y = 2x + 3 to make x the subject": "solve y = 2x + 3 for x"},
    ),
    Wording(
        f"(rearrange|transform|solve) {_FORMULA} (to )?(get|give|isolate|find|solve for|for) {{x:unknown}}",
        _subject,
        {"Rearrange y = 2x + 3 to get x": "solve y = 2x + 3 for x"},
    ),
    Wording(
        "(solve|rearrange)( (the|this|a|following|given|literal))*( (formula|equation)s?)?( "
        "(for|to (get|find))"
        "( an expression for)?) (the (variable|letter) )?{x:unknown} ?[:.,]? {formula:one_equation}"
        "( for {again:unknown})?",
        _subject,
        {
            "Solve the formula to get an expression for h. A = bh": "solve A = bh for h",
            "Solve the equation for b: A = bh for b": "solve A = bh for b",
        },
    ),
    Wording(
        "(express|write|find|give) {x:unknown} in terms of {others:unknowns} "
        "?({IF}|:|,|[.])? {formula:one_equation}",
        _subject,
        {"Express x in terms of y if y = 2x + 3": "solve y = 2x + 3 for x"},
    ),
    Wording(
        f"{_FORMULA} ?[.,;:]? (solve|rearrange) for {{x:unknown}}",
        _subject,
        {"y = 2x + 3, solve for x": "solve y = 2x + 3 for x"},
    ),
)
