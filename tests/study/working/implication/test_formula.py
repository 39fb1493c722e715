"""Two values solve a quadratic equation with other letters."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.tree import Sym
from app.study.working.implication.formula import by_formula
from tests.study.working.worked import tree

GENERAL = Equation(tree("a*x^2+b*x+c"), tree("0"))


def _cases(*values):
    return [Equation(Sym("x"), tree(value)) for value in values]


@pytest.mark.parametrize(
    ("values", "follows"),
    [
        (("(-b+sqrt(b^2-4a*c))/(2a)", "(-b-sqrt(b^2-4a*c))/(2a)"), True),
        (("(b+sqrt(b^2-4a*c))/(2a)", "(b-sqrt(b^2-4a*c))/(2a)"), False),
        (("(-b+sqrt(b^2-4a*c))/a", "(-b-sqrt(b^2-4a*c))/a"), False),
        (("(-b+sqrt(b^2-4a*c))/(2a)", "(-b+sqrt(b^2-4a*c))/(2a)"), False),
    ],
)
def test_the_sum_and_the_product_are_those_of_the_equation(values, follows):
    assert by_formula(GENERAL, _cases(*values), "x") is follows


def test_one_value_is_not_enough():
    assert not by_formula(GENERAL, _cases("(-b+sqrt(b^2-4a*c))/(2a)"), "x")
