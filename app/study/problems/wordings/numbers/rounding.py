"""Reads more ways to ask for a rounded number: to what, before or after it."""

from app.study.maths.tree import symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.numbers import Round
from app.study.problems.wordings.wording import Slots, Wording


def _round(slots: Slots) -> Round | None:
    tree = expression(slots["n"])
    return None if symbols(tree) else Round(tree)


WORDINGS = (
    Wording(
        "round(ed)?( off)?( (this|the number|each number|each( of the following( numbers)?)?|it))? to "
        "{FEWER_FIGURES}"
        " ?[:.,]? ?(what is )?{n:number}",
        _round,
        {
            "Round to the nearest hundred: 17,852.": "round 17852",
            "Rounded to the nearest ten, what is 94?": "round 94",
            "Round each number to the nearest tenth. 4.63": "round 4.63",
        },
    ),
    Wording(
        "(round( off)?|approximate|estimate) (the number )?{n:number}( "
        "(correct|off|rounded))?( to {FEWER_FIGURES})?",
        _round,
        {"Approximate 63 to the nearest 100": "round 63"},
    ),
    Wording(
        "a calculator shows {n:number}\\. what is that( rounded)?( to {FEWER_FIGURES})?",
        _round,
        {"A calculator shows 50.89. What is that to one decimal place?": "round 50.89"},
    ),
    Wording(
        "(round|approximate)( (this|the number|it))? ?:? ?{n:number}",
        _round,
        {"Round the number 635 to the nearest ten.": "round 635"},
    ),
)
