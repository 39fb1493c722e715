"""Reads problems about supplementary and complementary angles: one is given, the other is asked for."""

import re

from app.study.maths.units import UNITS
from app.study.problems.expressions import expression
from app.study.problems.tasks.measures import ByLaws, Given

_ANGLE = r"(?P<angle>\d+(?:\.\d+)?) ?(?:°|degrees)"
_ASK = r"(?:find|what is|calculate|determine|work out)(?: the)?"
_WAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"(?:if )?(?:the )?two angles are (?P<how>supplementary|complementary)(?: ?\. ?|,? and )"
            rf"(?:if )?(?:one|the first)(?: of them| of the angles| angle)? (?:is|measures) {_ANGLE} ?[.,] ?"
            rf"{_ASK}(?: (?:measure|size) of the)? (?:other|second)(?: angle| one)?"
        ),
        (
            rf"{_ASK} (?P<how>supplement|complement)(?:ary angle)? (?:of|to)(?: (?:an angle of|an?))? "
            rf"{_ANGLE}(?: angle)?"
        ),
        rf"(?:what|which) angle is (?P<how>supplementary|complementary) to(?: an? (?:angle of )?)? ?{_ANGLE}",
    )
)


def angle_pair(text: str) -> ByLaws | None:
    """The task in `text`, which is in one spelling; None where it is another."""
    for way in _WAYS:
        found = way.fullmatch(text.strip(" .?"))
        if found:
            setting = found["how"].lower().removesuffix("ary")
            given = Given("A", expression(found["angle"]), UNITS["°"], UNITS["°"])
            return ByLaws(setting, "B", (given,), UNITS["°"])
    return None
