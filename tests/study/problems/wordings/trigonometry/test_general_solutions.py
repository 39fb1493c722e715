"""Questions for general solutions."""

import pytest

from app.study.problems.asked_form import asked
from app.study.problems.reading import read


@pytest.mark.parametrize(
    "problem",
    [
        "Find the general solution of 2sin(x) = 1",
        "Give the general solution to 2sin(x) = 1 in degrees",
        "Solve 2sin(x) = 1 in degrees",
        "写出方程 2sin(x) = 1 的一般解",
    ],
)
def test_the_equation_is_read(problem):
    assert read(problem) == read("Solve 2sin(x) = 1")
    assert (asked(problem).unit is not None) is ("degrees" in problem)


def test_of_other_equations_nothing_is_read():
    assert read("Find the general solution of x^2 = 9") is None
