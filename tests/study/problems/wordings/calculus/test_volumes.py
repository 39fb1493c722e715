"""Mean values and volumes are read as integrals."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read

VOLUME = "Find the volume of the solid obtained by rotating "


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Find the average value of f(x) = 3x^2 on [1, 3]", "13", "26"),
        ("Find the mean value of 2x + 1 on the interval [0, 4]", "5", "20"),
        (VOLUME + "y = x from x = 0 to x = 3 about the x-axis", "9π", "9"),
        (VOLUME + "the region bounded by y = 2, y = 0, x = 1 and x = 4 about the x-axis", "12π", "6π"),
    ],
)
def test_it_is_an_integral(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_another_axis_is_not_read():
    assert read(VOLUME + "y = x from x = 0 to x = 3 about the y-axis") is None
