"""Identities for functions of letters."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.maths.tree import replaced
from app.study.working.rules.trigonometry.identities import next_identity
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sin(-x)", "-sin(x)"),
        ("cos(-x)", "cos(x)"),
        ("csc(π/2 - t)", "sec(t)"),
        ("tan(90° - x)", "cot(x)"),
        ("10sin(3x)cos(3x)", "5sin(6x)"),
        ("2sin(x)cos(x)", "sin(2x)"),
        ("cos(7x)^2 - sin(7x)^2", "cos(14x)"),
        ("1 - sin(x)^2", "cos(x)^2"),
        ("2cos(x)^2 - 1", "cos(2x)"),
        ("1 - 2sin(3x)^2", "cos(6x)"),
        ("csc(t)^2 - cot(t)^2", "1"),
        ("sec(t)^2 - 1", "tan(t)^2"),
        ("sin(3x)cos(7x) - cos(3x)sin(7x)", "sin(-4x)"),
        ("cos(x - 7π/6)", "cos(x) cos(7π/6) + sin(x) sin(7π/6)"),
        ("sin(x)", None),
        ("sin(x)cos(y)", None),
        ("3sin(x)cos(x)", None),
        ("csc(t)^2 - cot(x)^2", None),
        ("sin(x + y)", None),
        ("1 - 3sin(x)^2", None),
    ],
)
def test_identities(before, after):
    line = tree(before)
    change = next_identity(line)
    if after is None:
        assert change is None
        return
    new = replaced(line, change.path, change.new)
    assert equal(line, new).outcome is Outcome.EQUAL
    assert to_text(new) == after
