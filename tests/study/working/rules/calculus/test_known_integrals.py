"""Integrals that are known by heart."""

import pytest

from app.study.working.rules.calculus.known_integrals import known_integral
from tests.study.working.rules.calculus.integrated import is_integral_of
from tests.study.working.worked import tree


@pytest.mark.parametrize("text", ["5", "x", "1/x", "e^x", "sec(x)^2", "1/(2x + 3)", "1/(x^2 + 9)"])
def test_the_derivative_of_each_is_the_function(text):
    assert is_integral_of(known_integral(tree(text), "x"), text)


@pytest.mark.parametrize("text", ["x e^x", "sin(x^2)", "ln(x)", "1/(x^2 - 1)", "√x", "tan(x)"])
def test_others_are_not(text):
    assert known_integral(tree(text), "x") is None
