"""Slopes and tangents, worked."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.calculus import slopes
from app.study.working.work import work
from tests.study.working.worked import lines, texts, worked


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Find dy/dx if x^2 + y^2 = 25", "y' = -x/y"),
        ("Find dy/dx if x^3 + y^3 = 6", "y' = -x^2/y^2"),
        ("Find the tangent line to y = x^2 at x = 3", "y = 6x - 9"),
        ("Find the tangent line to y = x^3 - x at x = 1", "y = 2x - 2"),
    ],
)
def test_worked(text, last):
    working = work(read(text))
    assert working.method == slopes.NAME
    assert texts(working.steps)[-1] == last


def test_a_tangent_begins_with_the_derivative_by_its_rules():
    steps = worked("Find the tangent line to y = x e^x + 2 at x = 0").steps
    assert texts(steps) == [
        "y' = d/dx(x e^x + 2)",
        "y' = e^x + x e^x",
        "y' = e^0 + 0e^0",
        "y' = 1",
        "y = x + 2",
    ]
    assert "derivatives.product" in [step.rule for step in steps[1].substeps]


@pytest.mark.parametrize("curve", ["x^2 + x y = 4", "sin(y) = x", "x y^2 + e^y = 3x"])
def test_every_end_is_proven(curve):
    assert work(read(f"Find dy/dx if {curve}")) is not None


def test_the_normal_has_minus_one_over_the_slope():
    found = lines("Find the equation of the normal to y = x^2 at (2, 4)")
    assert found[-3:] == ["m = -1/4", "y = (-1/4)(x - 2) + 4", "y = -x/4 + 9/2"]
