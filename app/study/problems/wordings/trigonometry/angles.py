"""Reads what is asked of angles: reference angle, quadrant."""

from app.study.problems.expressions import expression
from app.study.problems.tasks.trigonometry import AngleFact
from app.study.problems.wordings.wording import Slots, Wording

_TITLE = (
    r"(find(ing)? the reference angle and quadrant( of the given angle)? ?[.:]? (reference "
    r"angle|quadrant)? ?)?"
)


def _fact(what: str, slots: Slots) -> AngleFact:
    sign = "°" if slots["unit"].lower().startswith("deg") else ""
    return AngleFact(expression(slots["angle"] + sign), what)


def _reference(slots: Slots) -> AngleFact:
    return _fact("reference", slots)


def _quadrant(slots: Slots) -> AngleFact:
    return _fact("quadrant", slots)


WORDINGS = (
    Wording(
        _TITLE + "({FIND} )?(the )?reference angle (of|for) (the angle )?(an angle of )?{angle:formula}"
        "( {unit:angle_unit})?",
        _reference,
        {
            "Find the reference angle of 240 degrees": "reference 240°",
            "What is the reference angle for 7π/6?": "reference 7π/6",
        },
    ),
    Wording(
        _TITLE + "({FIND} )?(the )?quadrant (of|for) (the angle )?(an angle of )?{angle:formula}"
        "( {unit:angle_unit})?",
        _quadrant,
        {"Find the quadrant for an angle of 200 degrees": "quadrant 200°"},
    ),
    Wording(
        "in (what|which) quadrant (is|does|lies) (the angle |an angle of )?{angle:formula}( "
        "{unit:angle_unit})?"
        "( (lie|terminate))?",
        _quadrant,
        {"In which quadrant is the angle 5π/3?": "quadrant 5π/3"},
    ),
)
