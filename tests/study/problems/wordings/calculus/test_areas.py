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
        ("Find the area between y = x^2 and y = -x^2 + 6x", "9", "-9"),
        ("Find the area of the region between the curves y = 4x and y = x^3 from x = -2 to x = 2", "8", "0"),
        (REGION.format(f="3/x", on="[2, 5]") + TURNED.format(axis="y-axis"), "18π", "9π"),
        (REGION.format(f="2x", on="[0, 3]") + TURNED.format(axis="line x = -2"), "72π", "36π"),
        (REGION.format(f="3x", on="[0, 2]") + TURNED.format(axis="x-axis"), "24π", "16π"),
        ("Find the definite integral of f(x) = x^2 - 3x over the interval [1, 3]", "-10/3", "10/3"),
    ],
)
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG
