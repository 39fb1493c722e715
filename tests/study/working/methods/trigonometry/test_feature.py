"""Features of waves and angles, worked."""

import pytest

from app.study.maths.to_text import to_text
from app.study.maths.tree import number
from app.study.problems.tasks.trigonometry import AngleFact, Sinusoid
from app.study.working.methods.trigonometry import feature
from app.study.working.work import work
from tests.study.working.worked import texts, tree


@pytest.mark.parametrize(
    ("what", "lines"),
    [
        ("amplitude", ["|-3|", "3"]),
        ("period", ["2π/|4|", "π/2"]),
        ("frequency", ["|4|/(2π)", "2/π"]),
        ("phase-shift", ["-(-π/4)", "π/4"]),
        ("midline", ["5"]),
        ("vertical-shift", ["5"]),
        ("maximum", ["5 + |-3|", "8"]),
        ("minimum", ["5 - |-3|", "2"]),
    ],
)
def test_waves(what, lines):
    working = work(Sinusoid(tree("-3sin(4x - π) + 5"), "x", what))
    assert working.method == feature.NAME
    assert [texts(working.steps)[0], texts(working.steps)[-1]] == [lines[0], lines[-1]]


def test_the_period_of_a_tangent_is_shorter():
    assert to_text(work(Sinusoid(tree("tan(2x)"), "x", "period")).answer.tree) == "π/2"


@pytest.mark.parametrize("degrees", [30, 130, 200, 300, -40, 460, 725])
def test_reference_angles(degrees):
    turned = degrees % 360
    expected = min(turned % 180, 180 - turned % 180)
    working = work(AngleFact(tree(f"{degrees}°"), "reference"))
    assert to_text(working.answer.tree) == f"{expected}°"


@pytest.mark.parametrize(("angle", "quadrant"), [("100°", 2), ("-100°", 3), ("7π/4", 4), ("1°", 1)])
def test_quadrants(angle, quadrant):
    assert work(AngleFact(tree(angle), "quadrant")).answer.tree == number(quadrant)


def test_an_axis_is_in_no_quadrant():
    assert work(AngleFact(tree("90°"), "quadrant")) is None
