"""Reads what else is asked of an equation: its discriminant, a square, whether a number solves it."""

import re
from fractions import Fraction

from app.study.maths.exact import rational
from app.study.maths.tree import Node, symbols
from app.study.problems.expressions import expression
from app.study.problems.statements import letters_in, statements
from app.study.problems.tasks.equations import Discriminant, IsSolution, PerfectSquare
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*(?:,\s*and|,|\band\b)\s*")


def _sides(text: str) -> tuple[Node, Node] | None:
    found = statements(text)
    if len(found.equations) != 1 or found.inequalities:
        return None
    return found.equations[0].left, found.equations[0].right


def _discriminant(slots: Slots) -> Discriminant | None:
    text = slots["body"] if "=" in slots["body"] else f"{slots['body']} = 0"
    sides = _sides(text)
    letters = symbols(sides[0]) | symbols(sides[1]) if sides else set()
    if sides is None or len(letters) != 1:
        return None
    return Discriminant(*sides, min(letters))


def _is_solution(slots: Slots) -> IsSolution | None:
    sides = _sides(slots["equation"])
    if sides is None:
        return None
    letters = symbols(sides[0]) | symbols(sides[1])
    values: list[tuple[str, Node]] = []
    for part in _BETWEEN.split(slots["values"].strip(" ()")):
        name, equals, value = part.rpartition("=")
        names = letters_in(name) if equals else sorted(letters)
        if len(names) != 1:
            return None
        values.append((names[0], expression(value)))
    if {name for name, _ in values} != letters or len(values) != len(letters):
        return None
    return IsSolution(*sides, tuple(values))


def _square(slots: Slots) -> PerfectSquare | None:
    tree = expression(slots["e"])
    letters = symbols(tree)
    if len(letters) != 1 or "square" not in slots["how"].lower():
        return None  # completing the square may also mean (x + 3)² − 9
    (letter,) = letters
    values = [rational(tree, {letter: Fraction(at)}) for at in range(4)]
    middle = (values[1] or Fraction(0)) - 1
    is_begun = values == [at * at + middle * at for at in range(4)]
    return PerfectSquare(tree, letter) if is_begun and middle else None


_THE_SQUARE = (
    "( (for|of|in)( (the|each|a|following|binomial))* expressions?)?"
    "( (by creating|to (make|create|form|get|obtain)) an? perfect(ly)? squared? trinomial)?"
    r"[.,]?( (and|then))*,?( (and|then))*"
    "( (write|convert|express|rewrite)( (it|this|(the|your) (result|trinomial|answer)))?"
    " (as|into|in) (a|the) (binomial squared?|square of a binomial|squared? binomial))?"
    r"( ?[.;,]? ?(and )?round(ed)?( your answer)? to \w+ deci[mn]al places)?"
)

WORDINGS = (
    Wording(
        "({FIND} )?(the )?discriminant (of|for|in) {THE_EQUATION}:? ?{body}",
        _discriminant,
        {
            "What is the discriminant of 2x^2 - 3x + 5 = 0?": "discriminant 2x^2 - 3x + 5 = 0 for x",
            "Find the discriminant of y^2 + 4y + 1": "discriminant y^2 + 4y + 1 = 0 for y",
        },
    ),
    Wording(
        "((determine|decide|check|find out|tell|state|verify) (whether|if|that) |is )(the "
        "(number|value|point) )?{values} "
        "((is|are) )?an? (solution|root) (of|to|for) {THE_EQUATION}:? ?{equation:one_equation}",
        _is_solution,
        {
            "Is x = 3 a solution of 2x + 1 = 7?": "solves x = 3 in 2x + 1 = 7",
            "Determine whether y = 1/2 is a solution to 4y + 2 = 6y": "solves y = 1/2 in 4y + 2 = 6y",
        },
    ),
    Wording(
        "(does|do) {values} (solve|satisfy|make) {THE_EQUATION}:? ?{equation:one_equation}( (true|hold))?",
        _is_solution,
        {"Does x = 3 satisfy 2x + 1 = 7?": "solves x = 3 in 2x + 1 = 7"},
    ),
    Wording(
        rf"(first )?complete the( following)? square(?P<how>{_THE_SQUARE}) ?[:.]? {{e}}",
        _square,
        {
            "Complete the square to get a perfect square trinomial, then write the trinomial as a squared "
            "binomial: x^2 + 22x": "square x^2 + 22x for x",
        },
    ),
)
