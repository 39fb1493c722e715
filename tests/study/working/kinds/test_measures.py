"""Lines about measured things that do not follow are refused."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.laws.law import tree_of
from app.study.maths.tree import Sym, number
from app.study.problems.tasks.measures import ByLaws, Given
from app.study.working.kinds.measures import KINDS
from app.study.working.quantities import Named
from app.study.working.step import Claim, Step
from engine.base.sentence import verbatim

TASK = ByLaws("square", "s", (Given("A", number(49)),))
START = KINDS[ByLaws].opening(TASK)


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        (Equation(Sym("A"), tree_of("s^2")), True),
        (Equation(Sym("A"), tree_of("2 s")), False),
        (Named(Sym("s"), (tree_of("√A"),)), True),
        (Named(Sym("s"), (tree_of("√A + 1"),)), False),
        (Named(Sym("s"), (number(7),)), True),
        (Named(Sym("q"), (number(7),)), False),
    ],
)
def test_a_line_is_a_law_or_a_quantity(line, holds):
    step = Step(START, line, verbatim(""), claim=Claim.STARTS)
    assert KINDS[ByLaws].claims[Claim.STARTS](TASK, [START], step) is holds
