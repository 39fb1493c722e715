"""Reads conversions: an amount in another unit, a number with fewer figures."""

import re

from app.study.answers.kinds import Quantity
from app.study.answers.reading import readings
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.units import read_unit
from app.study.problems.expressions import expression
from app.study.problems.tasks.numbers import Convert, Round
from app.study.problems.wordings.numbers.units import HOURS_AND_MINUTES
from app.study.problems.wordings.wording import Slots, Wording


def _convert(slots: Slots) -> Convert | None:
    if HOURS_AND_MINUTES.search(slots["amount"]):
        return None
    unit = read_unit(tokenize(slots["unit"]))
    if re.search(r"π|\\pi", slots["amount"]) and slots["unit"].startswith("deg"):
        slots = {**slots, "amount": f"{slots['amount'].removesuffix('radians')} radians"}
    amounts = (one for one in readings(slots["amount"]) if isinstance(one, Quantity))
    amount = next((one for one in amounts if one.unit), None)
    if unit is None or amount is None or amount.unit is None or amount.unit.dimension != unit.dimension:
        return None
    return Convert(amount, unit)


def _round(slots: Slots) -> Round:
    """To what, the form of the question says."""
    return Round(expression(slots["n"]))


WORDINGS = (
    Wording(
        "(what is )?round(ed)?( off)? {n:word}( (correct|off))? to {FEWER_FIGURES}",
        _round,
        {"Round 3.14159 off to two places": "round 3.14159"},
    ),
    Wording(
        "what is {n:word} rounded( off)? to {FEWER_FIGURES}",
        _round,
        {"What is 3.14159 rounded to two places?": "round 3.14159"},
    ),
    Wording(
        "round(ed)?( off)? {n:digits}",
        _round,
        {"Round 3.14159. Give your answer to 2 decimal places.": "round 3.14159"},
    ),
    Wording(
        "({WRITE}|what is|how much is) {amount} (to|into|in) {unit:unit}",
        _convert,
        {
            "Convert 5 km to m": "convert 5 km to m",
            "What is 2.5 hours in minutes?": "convert 2.5 hours to minutes",
            "Change 3 m² into cm²": "convert 3 m² to cm²",
        },
    ),
    Wording(
        "how many {unit} (are( there)?|is|make|does)? ?(in|equal|make)? ?{amount:amount}",
        _convert,
        {
            "How many minutes are there in 2.5 hours?": "convert 2.5 hours to minutes",
            "How many metres make 5 km?": "convert 5 km to metres",
        },
    ),
)
