"""Lines about a curve with a parameter are held against the curve."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.tree import Sym
from app.study.working.proof.proven import proven
from app.study.working.step import Claim, Step, Unproven
from tests.study.working.worked import tree, worked

PROBLEM = "Eliminate the parameter: x = t - 2, y = t^2"


def _with(line):
    found = worked(PROBLEM)
    last = found.steps[-1]
    return found.task, [*found.steps[:-1], Step(last.before, line, last.says, claim=Claim.STARTS)]


def test_the_working_is_proven():
    found = worked(PROBLEM)
    assert proven(found.task, found.steps)[0] == Equation(Sym("y"), tree("(x + 2)^2"))


@pytest.mark.parametrize("right", ["(x - 2)^2", "(x + 2)^2 + 1", "t^2"])
def test_a_line_that_is_not_true_on_the_curve_or_still_has_the_parameter_is_refused(right):
    with pytest.raises(Unproven):
        proven(*_with(Equation(Sym("y"), tree(right))))


def test_an_identity_is_no_answer():
    with pytest.raises(Unproven):
        proven(*_with(Equation(tree("x + y"), tree("y + x"))))
