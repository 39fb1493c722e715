"""Derivatives all at once."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.working.known.calculus import derivative
from app.study.working.rules.calculus.derived import derived
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    "text", ["x^2 + 3x", "ln(x)", "√(x^2 + 1)", "sin(2x)^3", "x e^x", "arctan(x)", "1/x^2"]
)
def test_it_is_the_derivative(text):
    assert equal(derived(tree(text), "x"), derivative(tree(text), "x")).outcome is Outcome.EQUAL


def test_where_the_rules_do_not_reach_it_is_none():
    assert derived(tree("|x|"), "x") is None
