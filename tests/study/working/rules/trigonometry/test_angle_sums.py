"""Formulas for sums, halves and doubles of angles."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.maths.tree import replaced
from app.study.working.rules.trigonometry.angle_sums import next_formula, read_backwards
from tests.study.working.worked import tree


def _after(text, rule):
    line = tree(text)
    change = rule(line)
    if change is None:
        return None
    after = replaced(line, change.path, change.new)
    assert equal(line, after).outcome is Outcome.EQUAL
    return to_text(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("cos(7π/12)", "cos(π/3 + π/4)"),
        ("tan(15°)", "tan(60° - 45°)"),
        ("cos(π/3 + π/4)", "cos(π/3) cos(π/4) - sin(π/3) sin(π/4)"),
        ("tan(60° - 45°)", "(tan(60°) - tan(45°))/(1 + tan(60°) tan(45°))"),
        ("csc(105°)", "1/sin(105°)"),
        ("cos(22.5°)", "√((1 + cos(45°))/2)"),
        ("cos(5π/8)", "-√((1 + cos(5π/4))/2)"),
        ("sin(5π/8)", "√((1 - cos(5π/4))/2)"),
        ("tan(3π/8)", "(1 - cos(3π/4))/sin(3π/4)"),
        ("sin(arccos(3/5))", "√(1 - (3/5)^2)"),
        ("tan(arcsin(2/3))", "(2/3)/√(1 - (2/3)^2)"),
        ("cos(arctan(3))", "1/√(1 + 3^2)"),
        ("sin(arcsin(0.4))", "0.4"),
        ("sin(2arccos(1/3))", "2sin(arccos(1/3)) cos(arccos(1/3))"),
        ("sin(π + arctan(3))", "-sin(arctan(3))"),
        ("cos(2π - arccos(-1/3))", "cos(arccos(-1/3))"),
        ("tan(-arcsin(1/3))", "-tan(arcsin(1/3))"),
        ("sin(π - arctan(3))", "sin(arctan(3))"),
        ("tan(π + arctan(3))", "tan(arctan(3))"),
        ("sin(1)", None),
        ("sin(17°)", None),
        ("sin(x + y)", None),
    ],
)
def test_formulas(before, after):
    assert _after(before, next_formula) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sin(20°)cos(40°) + cos(20°)sin(40°)", "sin(60°)"),
        ("sin(80°)cos(20°) - cos(80°)sin(20°)", "sin(60°)"),
        ("cos(70°)cos(10°) + sin(70°)sin(10°)", "cos(60°)"),
        ("cos(π/12)^2 - sin(π/12)^2", "cos(π/6)"),
        ("sin(1)^2 + cos(1)^2", "1"),
        ("2sin(15°)cos(15°)", "sin(30°)"),
        ("2sin(30°)cos(30°)", None),
        ("sin(20°)cos(40°) + cos(30°)sin(40°)", None),
        ("sin(1)^2 + cos(2)^2", None),
    ],
)
def test_backwards(before, after):
    assert _after(before, read_backwards) == after
