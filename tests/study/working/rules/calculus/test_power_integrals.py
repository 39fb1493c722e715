"""Integrals of powers of the letter."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.power_integrals import as_one_power, monomial, power_of_letter
from tests.study.working.rules.calculus.integrated import is_integral_of
from tests.study.working.worked import tree


@pytest.mark.parametrize("text", ["x", "3x^4", "x^3/4"])
def test_a_whole_power(text):
    assert is_integral_of(monomial(tree(text), "x"), text)


@pytest.mark.parametrize("text", ["1/x", "4/x", "x^(-2)", "x^(1/2)"])
def test_any_other_power(text):
    assert is_integral_of(power_of_letter(tree(text), "x"), text)


def test_a_root_is_written_as_a_power_first():
    assert to_text(as_one_power(tree("√x"), "x")[0]) == "x^(1/2)"
    assert to_text(as_one_power(tree("5/x^3"), "x")[0]) == "5x^-3"
    assert as_one_power(tree("1/x"), "x") is None
    assert as_one_power(tree("x^2"), "x") is None
