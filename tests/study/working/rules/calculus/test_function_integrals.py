"""Integrals of functions of ax + b."""

import pytest

from app.study.working.rules.calculus.function_integrals import function_of_linear, one_over_linear
from tests.study.working.rules.calculus.integrated import is_integral_of
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    "text",
    [
        "e^x",
        "e^(3x - 1)",
        "2^x",
        "sin(x)",
        "cos(4x)",
        "sec(x)^2",
        "csc(2x)^2",
        "sec(x)tan(x)",
        "1/cos(x)^2",
        "sinh(x)",
        "sec(x)",
        "cos(πx)",
    ],
)
def test_a_function_by_heart(text):
    assert is_integral_of(function_of_linear(tree(text), "x"), text)


def test_one_over_a_linear_term():
    assert is_integral_of(one_over_linear(tree("1/(2x + 3)"), "x"), "1/(2x + 3)")
    assert one_over_linear(tree("1/(x^2 + 3)"), "x") is None
