"""Parts of triangles, worked by the laws of sines and cosines."""

from fractions import Fraction
from math import acos, cos, degrees, radians, sin, sqrt

import pytest

from app.study.maths import numeric
from app.study.problems.asked_form import Form, Places
from app.study.problems.tasks.trigonometry import Triangle
from app.study.working.methods.trigonometry import triangle
from app.study.working.work import work
from tests.study.working.worked import texts

FOUR = Form(rounding=Places(4))


def _given(**parts):
    return tuple((name, Fraction(value)) for name, value in parts.items())


def _value(working):
    return float(numeric.value(working.answer.tree))


@pytest.mark.parametrize("wanted", ["a", "b", "c", "A", "B", "C", "area"])
@pytest.mark.parametrize("given", ["abc", "abC", "aBC", "ABc", "Abc", "ABb"])
def test_every_case(given, wanted, rng):
    a, b = rng.randint(5, 9), rng.randint(5, 9)
    angle = rng.randint(40, 80)
    c = sqrt(a * a + b * b - 2 * a * b * cos(radians(angle)))
    first = degrees(acos((b * b + c * c - a * a) / (2 * b * c)))
    parts = {"a": a, "b": b, "c": c, "A": first, "B": 180 - angle - first, "C": angle}
    parts["area"] = a * b * sin(radians(angle)) / 2
    task = Triangle(tuple((name, Fraction(parts[name]).limit_denominator(10**8)) for name in given), wanted)
    if wanted in given:
        return
    working = work(task, form=FOUR)
    if wanted == "area" and working is None:
        return
    assert working.method == triangle.NAME
    assert _value(working) == pytest.approx(parts[wanted], abs=1e-3)


def test_exact_ends():
    assert texts(work(Triangle(_given(a=5, b=6, C=60), "c")).steps)[-1] == "c = √31"
    assert texts(work(Triangle(_given(a=3, b=4, c=5), "C")).steps)[-1] == "C = 90°"
    assert texts(work(Triangle(_given(a=5, b=6, C=30), "area")).steps)[-1] == "K = 15/2"


def test_two_triangles_have_no_working():
    assert work(Triangle(_given(a=5, b=6, A=35), "c")) is None
    acute, obtuse = (work(Triangle(_given(a=5, b=6, A=35), "c", index=n), form=FOUR) for n in (1, 2))
    assert (_value(acute), _value(obtuse)) == pytest.approx((8.5424, 1.2876), abs=1e-3)
