"""Lines and their parts."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.tree import Num, Sym
from app.study.working.step import Cases, Claim, NoSolution, Step, part, replaced
from engine.base.sentence import say
from tests.study.working.worked import tree

EQUATION = Equation(tree("3x + 5"), tree("20"))


def test_a_path_leads_into_a_side_and_into_a_case():
    assert part(EQUATION, (0, 1)) == tree("5")
    assert part(Cases((EQUATION, EQUATION)), (1, 1)) == tree("20")
    assert part(tree("x + 1"), ()) == tree("x + 1")


@pytest.mark.parametrize("line", [EQUATION, Cases((EQUATION,)), NoSolution()])
def test_a_line_that_is_no_expression_has_no_part_that_is_the_whole(line):
    with pytest.raises(IndexError):
        part(line, ())
    with pytest.raises(IndexError):
        replaced(line, (), Sym("x"))


def test_a_part_is_replaced_and_all_else_stays():
    assert replaced(EQUATION, (1,), Sym("y")) == Equation(EQUATION.left, Sym("y"))
    assert replaced(Cases((EQUATION, EQUATION)), (1, 0), Num(1)).cases == (
        EQUATION,
        Equation(Num(1), Num(20)),
    )


def test_a_step_is_named_by_its_sentence():
    step = Step(EQUATION, EQUATION, say("working.equations.swap"), claim=Claim.ADDS)
    assert (step.rule, step.may_add) == ("equations.swap", True)
