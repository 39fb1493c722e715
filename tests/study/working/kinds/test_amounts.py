"""A sum of amounts that is not the known one is refused."""

import pytest

from app.study.answers.kinds import Quantity
from app.study.maths.units import UNITS
from app.study.problems.reading import read
from app.study.working.kinds.amounts import KINDS
from app.study.working.said import Said
from app.study.working.step import Claim, Step
from engine.base.sentence import verbatim
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "unit", "holds"), [("200 + 30", "cm", True), ("2.3", "m", True), ("32", "m", False)]
)
def test_the_amount_in_one_unit(text, unit, holds):
    task = read("2 m + 30 cm")
    kind = KINDS[type(task)]
    start = kind.opening(task)
    step = Step(start, Said(Quantity(tree(text), UNITS[unit])), verbatim(""), claim=Claim.STARTS)
    assert kind.claims[Claim.STARTS](task, [start], step) is holds
