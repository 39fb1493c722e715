"""Areas and volumes are read as integrals."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict

REGION = (
    "Define R as the region bounded above by the graph of f(x) = {f} and below by the x-axis over "
    "the interval {on}."
)
TURNED = " Find the volume of the solid of revolution formed by revolving R around the {axis}."


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Find the area between y = x^2 and y = -x^2 + 18x", "243", "-243"),
        ("Find the area of the region between the curves y = x and y = x^3 from x = -1 to x = 1", "1/2", "0"),
        (REGION.format(f="1/x", on="[1, 3]") + TURNED.format(axis="y-axis"), "4π", "2π"),
        (REGION.format(f="x", on="[1, 2]") + TURNED.format(axis="line x = -1"), "23π/3", "14π/3"),
        (REGION.format(f="x", on="[0, 3]") + TURNED.format(axis="x-axis"), "9π", "18π"),
        ("Find the definite integral of f(x) = x^2 - 3x over the interval [1, 3]", "-10/3", "10/3"),
    ],
)
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG
