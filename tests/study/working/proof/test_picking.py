"""What is picked among solutions is proven."""

import pytest

from app.study.answers.kinds import Equation
from app.study.problems.reading import read
from app.study.working.lines import Cases
from app.study.working.proof.picking import is_picked
from app.study.working.step import Claim, Step
from engine.base.sentence import say
from tests.study.working.worked import tree

SOLUTIONS = Cases((Equation(tree("x"), tree("2")), Equation(tree("x"), tree("5"))))


def step(after):
    line = Equation(*map(tree, after.split(" = "))) if "=" in after else tree(after)
    return Step(SOLUTIONS, line, say("working.solving.add-solutions"), claim=Claim.PICKED)


@pytest.mark.parametrize(
    ("what", "right", "wrong"),
    [
        ("the larger root", "x = 5", "x = 2"),
        ("the smaller root", "x = 2", "x = 5"),
        ("the sum of the roots", "2 + 5", "8"),
        ("the product of the roots", "10", "7"),
    ],
)
def test_only_what_is_asked_for_is_picked(what, right, wrong):
    task = read(f"Find {what} of x^2 - 7x + 10 = 0")
    assert is_picked(task, step(right), "x")
    assert not is_picked(task, step(wrong), "x")


def test_the_sum_is_read_off_a_quadratic_equation():
    task = read("Find the sum of the roots of 2x^2 - 8x + 3 = 0")
    before = Equation(tree("2x^2 - 8x + 3"), tree("0"))
    says = say("working.solving.sum-of-roots")
    assert is_picked(task, Step(before, tree("8/2"), says, claim=Claim.PICKED), "x")
    assert not is_picked(task, Step(before, tree("-8/2"), says, claim=Claim.PICKED), "x")
