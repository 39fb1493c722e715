"""Curves given by an equation: differentiated as they stand, solved for y'."""

import pytest

from tests.study.working.worked import texts, worked


def test_a_curve_is_differentiated_a_rule_at_a_time():
    steps = worked("Find dy/dx if x^2 + 3xy + y^2 = 9").steps
    assert texts(steps) == [
        "d/dx(x^2 + 3x y + y^2) = d/dx(9)",
        "3x y' + 2y y' + 2x + 3y = 0",
        "3x y' + 2y y' = -2x - 3y",
        "(3x + 2y)y' = -2x - 3y",
        "y' = (-2x - 3y)/(3x + 2y)",
        "y' = -(2x + 3y)/(3x + 2y)",
    ]
    inside = [step.rule for step in steps[1].substeps]
    assert {"derivatives.product", "derivatives.chain", "derivatives.depends"} <= set(inside)


@pytest.mark.parametrize(
    ("curve", "last"),
    [
        ("e^(xy) = 2x + y", "y' = (2 - y e^(xy))/(x e^(xy) - 1)"),
        ("ln(y) = x y", "y' = y^2/(1 - xy)"),
        ("x/y + 2y/x = 3", "y' = y/x"),
        ("x^2 y - y^3 = 5x", "y' = (5 - 2xy)/(x^2 - 3y^2)"),
        ("sin(xy) = y", "y' = -y cos(xy)/(x cos(xy) - 1)"),
    ],
)
def test_the_slope_has_no_fraction_within(curve, last):
    assert texts(worked(f"Find dy/dx if {curve}").steps)[-1] == last
