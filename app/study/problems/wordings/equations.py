"""Reads equations, systems of equations and inequalities to be solved."""

import re

from app.study.problems.statements import letters_in, solving
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.problems.wordings.conditions import without_endings
from app.study.problems.wordings.wording import Slots, Wording, compiled

Solving = Solve | SolveInequality | None

_FOR_LETTERS = r"{before}[\s,]+for (the variable )?{x:letters}"
_NAME_OF_FUNCTION = re.compile(
    r"""
    (?: the\s+ )?
    (?: function | polynomial | expression | quadratic )?  \s*
    (?: [fghp]\s*\(\s*[a-z]\s*\) | y )  \s* = \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def _solve(slots: Slots) -> Solving:
    return _solved(without_endings(slots["body"]), slots)


def _solved(body: str, slots: Slots) -> Solving:
    unknowns = letters_in(slots.get("x", ""))
    trailing = compiled(_FOR_LETTERS).fullmatch(body) if not unknowns else None
    if trailing:
        body, unknowns = trailing["before"], letters_in(trailing["x"])
    return solving(body, unknowns, slots.get("wanted", ""))


def _zeros(slots: Slots) -> Solving:
    """The roots of an equation, or of an expression or a function: where it is zero."""
    body = without_endings(slots["body"])
    bare = _NAME_OF_FUNCTION.sub("", body, count=1) if _NAME_OF_FUNCTION.match(body) else body
    return _solved(body if "=" in bare else f"{bare} = 0", slots)


def _signed_root(slots: Slots) -> Solving:
    letter = re.search(r"(?<![a-z])[a-z](?![a-z])", slots["e"])
    if not letter:
        return None
    sign = ">" if slots["sign"].lower() == "positive" else "<"
    return solving(f"{slots['e']}, {letter[0]} {sign} 0")


WORDINGS = (
    Wording(
        "{FIND_X} the {sign:sign} (solution|root|zero) (of|to|for) (the equation )?{e:equation}",
        _signed_root,
        {"Find the positive solution of x^2 = 9": "solve x^2 = 9 for x where x > 0"},
    ),
    Wording(
        "solve for {x:letters} ?([:,.]|{IF})? ?{THE_EQUATION}:? ?{body}",
        _solve,
        {
            "Solve for x: 2x + 3 = 11": "solve 2x + 3 = 11 for x",
            "Solve for y in the equation x + y = 5": "solve x + y = 5 for y",
            "Solve for x and y: x + y = 3, x - y = 1": "solve x + y = 3; x - y = 1 for x, y",
        },
    ),
    Wording(
        "solve ?(simultaneously)? ?:? ?(this )?{THE_EQUATION}(for {x:letters} ?)?:? ?{body}",
        _solve,
        {
            "Solve 2x + 3 = 11": "solve 2x + 3 = 11 for x",
            "Solve the quadratic equation x^2 - 5x + 6 = 0": "solve x^2 - 5x + 6 = 0 for x",
            "Solve the inequality 2x - 1 > 3": "inequality 2x - 1 > 3",
            "Solve x + y = 3 and x - y = 1": "solve x + y = 3; x - y = 1 for x, y",
            "Solve x^2 = 9 for positive x": "solve x^2 = 9 for x where x > 0",
            "Solve ax + b = c for x": "solve ax + b = c for x",
        },
    ),
    Wording(
        "{FIND_X} {ROOTS} (of|to|for|{IF}) {THE_EQUATION}(which )?:? ?{body}",
        _zeros,
        {
            "Find the roots of x^2 - 5x + 6 = 0": "solve x^2 - 5x + 6 = 0 for x",
            "Find all zeros of f(x) = x^2 - 4": "solve x^2 - 4 = 0 for x",
        },
    ),
    Wording(
        "{FIND_X} {SOLUTIONS} (of|to|for|{IF}) {THE_EQUATION}(which )?:? ?{body}",
        _solve,
        {"What are the solutions of the equation x^2 = 16?": "solve x^2 = 16 for x"},
    ),
    Wording(
        "{FIND_X} {THE_VALUE_OF}{x:letters} (for which|{IF}) {THE_EQUATION}:? ?{body}",
        _solve,
        {
            "Find the value of x if 7x = 42": "solve 7x = 42 for x",
            "Find x and y such that x + y = 3, x - y = 1": "solve x + y = 3; x - y = 1 for x, y",
        },
    ),
    Wording(
        "(for )?(what|which) (real )?(values?|number) (of|for) {x:letter} {MAKES}{body}"
        "( (true|hold|correct|satisfied))?",
        _solve,
        {
            "What value of x makes 3x = 12 true?": "solve 3x = 12 for x",
            "For which values of x is x + 2 > 5?": "inequality x + 2 > 5",
        },
    ),
    Wording(
        "{IF} (the )?{THE_EQUATION}{body}{THEN}{FIND_X} {THE_VALUE_OF}{wanted:wanted}",
        _solve,
        {
            "If 3x = 12, what is x?": "solve 3x = 12 for x",
            "If 3x = 12, then find 2x + 1": "solve 3x = 12 for x want 2x + 1",
        },
    ),
    Wording(
        "{FIND_X} {THE_VALUE_OF}{wanted:wanted} ?(, ?)?{IF} {THE_EQUATION}{body}",
        _solve,
        {
            "What is 2x + 1 if 3x = 12?": "solve 3x = 12 for x want 2x + 1",
            "Find xy if x + y = 3 and x - y = 1": "solve x + y = 3; x - y = 1 for x, y want xy",
        },
    ),
    Wording(
        "{body:sentence}{THEN}{FIND_X} {THE_VALUE_OF}{wanted:wanted}",
        _solve,
        {
            "3x = 12. Find x": "solve 3x = 12 for x",
            "x + y = 3, x - y = 1, find x and y": "solve x + y = 3; x - y = 1 for x, y",
        },
    ),
    Wording(
        "{body:relation} ?[,.;] ?{x:letter} ?=?",
        _solve,
        {"3x = 12, x = ?": "solve 3x = 12 for x"},
    ),
    Wording(
        "{FIND_X} {THE_VALUE_OF}{x:letters} ?[:,] ?{body}",
        _solve,
        {"Find x: 4x = 28": "solve 4x = 28 for x"},
    ),
    Wording(
        "{body}",
        _solve,
        {
            "4x = 28": "solve 4x = 28 for x",
            "1 < 2x + 3 < 7": "inequality 1 < 2x + 3 < 7",
            "x < 1 or x > 3": "inequality x < 1 or x > 3",
        },
    ),
)
