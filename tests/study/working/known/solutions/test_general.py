"""All solutions of equations in sines, cosines and tangents, found without any method."""

import pytest

from app.study.answers.printing import printed
from app.study.problems.reading import read
from app.study.working.known.solutions.general import general, is_periodic


@pytest.mark.parametrize(
    ("problem", "angles"),
    [
        ("Solve 2sin(x) = -1", "x = 7π/6 + 2kπ or x = 11π/6 + 2kπ"),
        ("Solve cos(4x) = 1", "x = kπ/2"),
        ("Solve sin(x) - cos(x) = 1", "x = π/2 + 2kπ or x = π + 2kπ"),
        ("Solve cos(x/2) = 0", "x = π + 2kπ"),
    ],
)
def test_those_of_one_period_come_again(problem, angles):
    assert str(printed(general(read(problem))).text) == f"{angles}, where k is any integer"


def test_there_may_be_none():
    assert printed(general(read("Solve cos(x) = 7"))).final == r"\text{no solution}"


@pytest.mark.parametrize("problem", ["Solve sin(x) = x", "Solve x^2 = 4", "Solve sin(x) = 1 for 0 ≤ x ≤ π"])
def test_other_equations_are_none_of_these(problem):
    assert not is_periodic(read(problem))
    assert general(read(problem)) is None
