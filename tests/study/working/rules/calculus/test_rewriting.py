"""Integrands written otherwise."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.rewriting import by_identity, expanded, joined_powers, one_fraction_each
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("rule", "text", "after"),
    [
        (expanded, "(x + 2)^2", "x^2 + 4x + 4"), (expanded, "x(x - 1)", "x^2 - x"),
        (one_fraction_each, "(x^2 + 3x)/x", "x + 3"), (one_fraction_each, "(u - 1)√u", "u^(3/2) - √u"),
        (joined_powers, "e^x e^(2x)", "e^(3x)"), (by_identity, "sin(x)^2", "(1 - cos(2x))/2"),
        (by_identity, "cos(3x)^2", "(1 + cos(6x))/2"), (by_identity, "tan(x)^2", "sec(x)^2 - 1"),
        (by_identity, "cot(x)", "cos(x)/sin(x)"),
        (by_identity, "sin(2x) cos(3x)", "(sin(5x) - sin(x))/2"), (by_identity, "1/cos(x)", "sec(x)"),
        (by_identity, "cos(2x) cos(3x)", None), (by_identity, "sin(2x) sin(3x)", None),
    ],
)  # fmt: skip
def test_it_says_the_same(rule, text, after):
    by = "u" if "u" in text else "x"
    new, _ = rule(tree(text), by)
    assert after is None or to_text(new) == after
    assert equal(new, tree(text)).outcome is Outcome.EQUAL


@pytest.mark.parametrize("rule", [expanded, one_fraction_each, joined_powers, by_identity])
def test_what_is_simple_stays(rule):
    assert rule(tree("x^2"), "x") is None


def test_a_high_power_is_not_multiplied_out():
    assert expanded(tree("(2x + 1)^5"), "x") is None
