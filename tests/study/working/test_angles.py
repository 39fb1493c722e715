"""Angles: quadrants, reference angles, exact values."""

from fractions import Fraction

import pytest

from app.study.maths import numeric
from app.study.maths.to_text import to_text
from app.study.working.angles import angle, over_pi, quadrant, reference, special_value
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("π/6", "1/6"),
        ("-11π/3", "-11/3"),
        ("240°", "4/3"),
        ("45° + 30°", "5/12"),
        ("π/4 - π/3", "-1/12"),
        ("0", "0"),
    ],
)
def test_an_angle_as_a_multiple_of_pi(text, value):
    assert over_pi(tree(text)) == Fraction(value)


def test_other_angles_are_none():
    assert over_pi(tree("1")) is None
    assert over_pi(tree("x")) is None
    assert over_pi(tree("30° + π")) is None


def test_quadrant_and_reference():
    assert [quadrant(Fraction(n, 4)) for n in (1, 3, 5, 7, 9, -1, 0, 2)] == [1, 2, 3, 4, 1, 4, 0, 0]
    assert reference(Fraction(4, 3)) == Fraction(1, 3)
    assert reference(Fraction(-1, 8)) == Fraction(1, 8)


def test_an_angle_is_written_in_the_problems_own_measure():
    assert to_text(angle(Fraction(4, 3), degrees=True)) == "240°"
    assert to_text(angle(Fraction(-1, 6), degrees=False)) == "-π/6"


@pytest.mark.parametrize("name", ["sin", "cos", "tan", "cot", "sec", "csc"])
def test_every_special_value_is_right_step_by_step(name):
    for twelfth in range(-48, 49):
        node = tree(f"{name}({twelfth}π/12)")
        try:
            exact = numeric.value(node)
            known = abs(exact) < 1e20
        except numeric.OutsideDomain:
            known = False
        found = special_value(node)
        if not known:
            assert found is None or found[1].key == "working.trig.full-turns" or to_text(found[0])[:2] == "1/"
        elif found is not None:
            assert abs(numeric.value(found[0]) - exact) < 1e-25, (name, twelfth)
        else:
            assert twelfth % 2
            assert twelfth % 3


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("arcsin(1/2)", "π/6"), ("arccos(-√3/2)", "5π/6"), ("arctan(-1)", "-π/4"), ("arcsin(-√2/2)", "-π/4"),
        ("arctan(1/√3)", "π/6"), ("arccos(0)", "π/2"), ("arccos(1)", "0"),
    ],
)  # fmt: skip
def test_arc_functions(text, value):
    assert to_text(special_value(tree(text))[0]) == value


def test_the_arc_of_another_number_is_not_known():
    assert special_value(tree("arcsin(1/3)")) is None
    assert special_value(tree("arcsin(2)")) is None
