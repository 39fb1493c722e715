"""Integrals that are known by heart."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.known.calculus import derivative
from app.study.working.rules.calculus.known_integrals import as_one_power, known_integral, of
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    "text",
    [
        "5",
        "x",
        "3x^4",
        "x^3/4",
        "1/x",
        "4/x",
        "x^(-2)",
        "x^(1/2)",
        "e^x",
        "e^(3x - 1)",
        "2^x",
        "sin(x)",
        "cos(4x)",
        "sec(x)^2",
        "csc(2x)^2",
        "sec(x)tan(x)",
        "1/cos(x)^2",
        "1/(2x + 3)",
        "1/(x^2 + 9)",
        "1/(4 + 9x^2)",
        "1/√(4 - x^2)",
        "1/√(1 - 9x^2)",
        "1/((x + 1)^2 + 4)",
        "sinh(x)",
        "sec(x)",
        "cos(πx)",
        "3/(x^2 + 2)",
    ],
)
def test_the_derivative_of_each_is_the_function(text):
    new, says = known_integral(tree(text), "x")
    assert says.key.startswith("working.integrals.")
    assert equal(derivative(new, "x"), tree(text)).outcome is Outcome.EQUAL


@pytest.mark.parametrize("text", ["x e^x", "sin(x^2)", "ln(x)", "1/(x^2 - 1)", "√x", "tan(x)"])
def test_others_are_not(text):
    assert known_integral(tree(text), "x") is None


def test_a_root_is_written_as_a_power_first():
    assert to_text(as_one_power(tree("√x"), "x")[0]) == "x^(1/2)"
    assert to_text(as_one_power(tree("5/x^3"), "x")[0]) == "5x^-3"
    assert as_one_power(tree("1/x"), "x") is None
    assert as_one_power(tree("x^2"), "x") is None


def test_a_function_by_its_name():
    assert to_text(of("sec", tree("x"))) == "sec(x)"
