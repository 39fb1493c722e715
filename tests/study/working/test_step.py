"""Steps are named by what they say."""

from app.study.answers.kinds import Equation
from app.study.working.step import Claim, Step
from engine.base.sentence import say
from tests.study.working.worked import tree

EQUATION = Equation(tree("3x + 5"), tree("20"))


def test_a_step_is_named_by_its_sentence():
    step = Step(EQUATION, EQUATION, say("working.equations.swap"), claim=Claim.ADDS)
    assert (step.rule, step.may_add) == ("equations.swap", True)
