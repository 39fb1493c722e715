"""Odd powers of sine and cosine before the substitution."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.odd_powers import odd_power
from tests.study.working.worked import texts, tree


@pytest.mark.parametrize(
    ("text", "split", "after"),
    [
        ("sin(x)^3 cos(x)^4", "sin(x)^2 cos(x)^4 sin(x)", "(1 - cos(x)^2)cos(x)^4 sin(x)"),
        ("cos(3x)^5", "(cos(3x)^2)^2 cos(3x)", "(1 - sin(3x)^2)^2 cos(3x)"),
        ("sin(x)^5 cos(x)^3", "cos(x)^2 sin(x)^5 cos(x)", "(1 - sin(x)^2)sin(x)^5 cos(x)"),
    ],
)
def test_one_factor_is_split_off(text, split, after):
    new, says, steps = odd_power(tree(text))
    assert says.key == "working.trig.odd-power"
    assert texts(steps) == [split, after]
    assert to_text(new) == after
    assert equal(new, tree(text)).outcome is Outcome.EQUAL


@pytest.mark.parametrize("text", ["sin(x)^2", "sin(x)^3 cos(x)", "sin(x)^3 cos(2x)^2", "x sin(x)^3"])
def test_others_have_other_ways(text):
    assert odd_power(tree(text)) is None
