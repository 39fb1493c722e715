"""Logarithmic differentiation, line by line."""

import pytest

from app.study.answers.kinds import Equation
from app.study.working.proof.proven import proven
from app.study.working.step import Claim, Step, Unproven
from tests.study.working.worked import lines, rules, tree, worked


def test_a_power_with_the_letter_above_and_below():
    assert lines("differentiate x^(3x)") == [
        "y = x^(3x)",
        "ln(y) = ln(x^(3x))",
        "ln(y) = 3x ln(x)",
        "y'/y = d/dx(3x ln(x))",
        "y'/y = 3(ln(x) + 1)",
        "y' = 3y(ln(x) + 1)",
        "y' = 3x^(3x) (ln(x) + 1)",
    ]


@pytest.mark.parametrize(
    "problem",
    [
        "differentiate (cos x)^x",
        "derivative of x^(sqrt x)",
        "differentiate x^3 x^x",
        "differentiate (2x+1)^(x^2)",
    ],
)
def test_it_is_the_first_way_for_such_powers(problem):
    assert worked(problem).method == "logarithmic-differentiation"


def test_the_value_at_a_place():
    assert lines("derivative of x^x at x = 3")[-1] == "y' = 27ln(3) + 27"


def test_another_letter_where_y_stands_in_it():
    assert lines("differentiate y^y with respect to y")[0] == "z = y^y"


def test_inside_other_functions_the_power_is_one_of_e():
    assert rules("differentiate x^x + x")[1] == "derivatives.as-power-of-e"
    assert lines("differentiate x^x + x")[-1] == "x^x (ln(x) + 1) + 1"


def test_a_wrong_line_is_refused():
    found = worked("differentiate x^x")
    last = found.steps[-1]
    wrong = Step(last.before, Equation(last.after.left, tree("x^x ln(x)")), last.says, claim=Claim.STARTS)
    with pytest.raises(Unproven):
        proven(found.task, [*found.steps[:-1], wrong])
    middle = found.steps[2]
    wrong = Step(
        middle.before, Equation(middle.after.left, tree("x^2 ln(x)")), middle.says, claim=Claim.STARTS
    )
    with pytest.raises(Unproven):
        proven(found.task, [*found.steps[:2], wrong, *found.steps[3:]])
