"""Reads whether a point solves equations or inequalities: Is (2, 1) a solution of x + y = 3, x − y = 1?"""

import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from app.study.maths.exact import rational
from app.study.maths.tree import Node, number, symbols
from app.study.problems.expressions import expression
from app.study.problems.statements import statements
from app.study.problems.tasks.claims import HoldsAt
from app.study.problems.tasks.numbers import YesNo
from app.study.problems.wordings.wording import Slots, Wording

_COMPARED: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "=": lambda a, b: a == b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "≠": lambda a, b: a != b,
}


def _is_solution(slots: Slots) -> YesNo | None:
    """Every statement with the values put in; the places of a point go by the alphabet."""
    found = statements(slots["body"])
    rows = [((one.left, one.right), ("=",)) for one in found.equations]
    rows += [(one.sides, one.relations) for one in found.inequalities]  # type: ignore[misc]  # longer rows
    letters = sorted({name for sides, _ in rows for side in sides for name in symbols(side)})
    point = [_value(expression(part), {}) for part in re.split(r"\s*,\s*", slots["point"].strip())]
    if len(letters) != len(point) or len(letters) < 2 or found.either:
        return None
    at = dict(zip(letters, point, strict=True))
    values = tuple((name, number(value)) for name, value in at.items())
    claim = HoldsAt(tuple((tuple(sides), tuple(relations)) for sides, relations in rows), values)
    return YesNo(all(_holds(sides, relations, at) for sides, relations in rows), claim)


def _holds(sides: Sequence[Node], relations: Sequence[str], at: Mapping[str, Fraction]) -> bool:
    values = [_value(side, at) for side in sides]
    pairs = zip(values, relations, values[1:], strict=False)
    return all(_COMPARED[relation](a, b) for a, relation, b in pairs)


def _value(side: Node, at: Mapping[str, Fraction]) -> Fraction:
    value = rational(side, at)
    if value is None:
        raise ValueError(side)
    return value


def _checked(slots: Slots) -> YesNo | None:
    try:
        return _is_solution(slots)
    except ValueError:
        return None


_ASKED = "(is|(determine|decide|check|tell|find out|state) (whether|if))"
_OF = (
    "a solution (of|to|for) ((the|this|each|given|following) )*((linear )?(equations?|inequality|"
    "inequalities|system)"
    "( of ((linear|nonlinear) )?(equations|inequalities))?)?"
)

_CURVE = (
    "((the|this) )?((straight )?(line|curve|circle|parabola|graph|equation)( of| with equation| given by)? )?"
)

WORDINGS = (
    Wording(
        f"{_ASKED} (the )?(ordered )?(pair|triple|point)? ?\\( ?{{point:coordinates}} ?\\) (is )?{_OF}"
        " ?[:.,]? ?{body:relation}",
        _checked,
        {
            "Is (2, 1) a solution of the system x + y = 3, x - y = 1?": "true",
            "Determine whether the ordered pair (1, 4) is a solution to the inequality y > 2x + 3": "false",
        },
    ),
    Wording(
        f"{_ASKED} (the )?(ordered )?(pair|triple|point)? ?\\( ?{{point:coordinates}} ?\\) "
        "(satisf(y|ies)|lies on|solves?) ((the|this|given|following) )*((linear )?"
        "(equations?|inequality|system|line|curve|circle)"
        "( of equations)?)? ?[:.,]? ?{body:relation}",
        _checked,
        {"Determine if the point (2, 1) satisfies the equation x + y = 3": "true"},
    ),
    Wording(
        f"({_ASKED}|does) (the )?(ordered )?(pair|point)? ?(?-i:[A-Z])?\\( ?{{point:coordinates}} ?\\) "
        f"(is|lie|lies)?( a point)? ?on {_CURVE}{{body:relation}}",
        _checked,
        {
            "Is the point (1, 3) on the line y = 2x + 1?": "true",
            "Does (1, 4) lie on y = 2x + 1?": "false",
        },
    ),
    Wording(
        f"(does|do|{_ASKED}) {_CURVE}{{body:relation}} (go|goes|pass|passes) through (the )?(point )?"
        "(?-i:[A-Z])?\\( ?{point:coordinates} ?\\)",
        _checked,
        {"Does the line y = 2x + 1 pass through (1, 3)?": "true"},
    ),
)
