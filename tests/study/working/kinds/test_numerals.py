"""Facts that do not hold, and answers that are not the known one, are refused."""

import pytest

from app.study.maths.tree import number
from app.study.problems.tasks.numerals import DivisorCount
from app.study.working.facts import fact
from app.study.working.kinds.numerals import KINDS
from app.study.working.step import Claim, Step
from engine.base.sentence import verbatim
from tests.study.working.worked import tree

TASK = DivisorCount(12)


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        (fact(number(12), "=", tree("2^2*3")), True),
        (fact(number(12), "=", tree("2*3^2")), False),
        (number(6), True),
        (number(7), False),
    ],
)
def test_a_line(line, holds):
    start = KINDS[DivisorCount].opening(TASK)
    step = Step(start, line, verbatim(""), claim=Claim.STARTS)
    assert KINDS[DivisorCount].claims[Claim.STARTS](TASK, [start], step) is holds
