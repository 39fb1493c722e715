"""All angles with a value are proven, and no others."""

import pytest

from app.study.answers.kinds import Equation
from app.study.working.every_angle.lines import AllAngles
from app.study.working.every_angle.proof import PROVER
from app.study.working.lines import Cases, NoSolution
from tests.study.working.worked import tree


def _equation(text):
    return Equation(*map(tree, text.split("=")))


def _angles(*texts):
    return AllAngles(tuple(map(_equation, texts)), "k")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (_equation("sin(x) = √3/2"), _angles("x = π/3 + 2kπ", "x = 2π/3 + 2kπ")),
        (_equation("cos(2x) = 0"), _angles("2x = π/2 + kπ")),
        (_angles("2x = π/2 + kπ"), _angles("x = π/4 + kπ/2")),
        (_equation("sin(x) = 5/4"), NoSolution()),
        (Cases((_equation("tan(x) = 1"), _equation("tan(x) = -1"))), _angles("x = π/4 + kπ/2")),
    ],
)
def test_all_of_them_are_proven(before, after):
    assert PROVER.same(before, after, "x")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (_equation("sin(x) = √3/2"), _angles("x = π/3 + 2kπ")),
        (_equation("sin(x) = √3/2"), _angles("x = π/3 + kπ")),
        (_equation("cos(2x) = 0"), _angles("x = π/2 + kπ")),
        (_equation("sin(x) = 1/3"), _angles("x = π/9 + 2kπ", "x = 8π/9 + 2kπ")),
        (_equation("sin(x) = 1"), NoSolution()),
        (_equation("sin(x) = x"), NoSolution()),
    ],
)
def test_others_are_not(before, after):
    assert not PROVER.same(before, after, "x")
