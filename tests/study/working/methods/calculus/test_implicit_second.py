"""Second derivatives of curves given by equations, line by line."""

import pytest

from app.study.answers.kinds import Equation
from app.study.working.proof.proven import proven
from app.study.working.step import Claim, Step, Unproven
from tests.study.working.worked import lines, rules, tree, worked


def test_the_slope_is_differentiated_again_and_put_in():
    problem = "Find d^2y/dx^2 if x^2 + y^2 = 9"
    assert lines(problem)[-6:] == [
        "y' = -x/y",
        "y'' = d/dx(-x/y)",
        "y'' = -(-x y' + y)/y^2",
        "y'' = -(-x(-x/y) + y)/y^2",
        "y'' = -(x^2 + y^2)/y^3",
        "y'' = -9/y^3",
    ]
    assert rules(problem)[-1] == "curves.by-curve"


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Find y'' if x^2 - y^2 = 4", "y'' = -4/y^3"),
        ("Find y'' if x^3 + y^3 = 2", "y'' = -4x/y^5"),
        ("Find d^2y/dx^2 if y^2 = 6x", "y'' = -9/y^3"),
        ("Find d^2y/dx^2 if x y = 5", "y'' = 2y/x^2"),
        ("Find d^2y/dx^2 if x^2 + y^2 = 25 at the point (3, 4)", "y'' = -25/64"),
    ],
)
def test_the_end_is_simple(problem, last):
    assert lines(problem)[-1] == last


@pytest.mark.parametrize("right", ["-10/y^3", "-(x^2 + y^2)/y^2", "-x/y"])
def test_a_wrong_second_derivative_is_refused(right):
    found = worked("Find d^2y/dx^2 if x^2 + y^2 = 9")
    last = found.steps[-1]
    wrong = Step(last.before, Equation(last.after.left, tree(right)), last.says, claim=Claim.STARTS)
    with pytest.raises(Unproven):
        proven(found.task, [*found.steps[:-1], wrong])
