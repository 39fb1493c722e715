"""Integration by parts."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.integral_sign import integral_of
from app.study.working.proof.integrals import same_antiderivatives
from app.study.working.rules.calculus.by_parts import by_parts
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("x e^x", "x e^x - ∫ e^x dx"),
        ("ln(x)", "x ln(x) - ∫ 1 dx"),
        ("x^2 ln(x)", "x^3 ln(x)/3 - ∫ x^2/3 dx"),
        ("x cos(x)", "x sin(x) - ∫ sin(x) dx"),
        ("arctan(x)", "x arctan(x) - ∫ x/(x^2 + 1) dx"),
    ],
)
def test_one_factor_is_differentiated_the_other_integrated(text, after):
    new, says = by_parts(tree(text), "x")
    assert to_text(new) == after
    assert says.key == "working.integrals.by-parts"
    assert same_antiderivatives(integral_of(tree(text), "x"), new, "x")


@pytest.mark.parametrize("text", ["e^x", "x^2", "sin(x)cos(x)", "ln(x)/x", "√x e^x"])
def test_elsewhere_it_does_not_help(text):
    assert by_parts(tree(text), "x") is None
