"""The way that fits an equation is found, also inside another."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.equations.ways.solver import METHODS, WAYS
from app.study.working.work import methods
from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "end"),
    [
        ("|x^2 - 5| = 4", "x = 3 or x = -3 or x = 1 or x = -1"),
        ("log_3(log_2(x)) = 1", "x = 8"),
        ("√(x^2 + 9) = 5", "x = 4 or x = -4"),
        ("1/(x - 1) + 1/(x + 1) = 2x/(x^2 - 1) + 1", "no solution"),
    ],
)
def test_one_way_leads_to_another(problem, end):
    assert lines(problem)[-1] == end


def test_ways_are_methods_that_can_be_chosen():
    assert [method.NAME for method in METHODS] == [way.NAME for way in WAYS]
    assert methods(read("x^4 - 5x^2 + 4 = 0")) == ["new-letter", "higher-degree"]
    assert worked("x^4 - 5x^2 + 4 = 0", "higher-degree").method == "higher-degree"


def test_the_way_that_the_problem_names_comes_first():
    assert worked("Solve x^2 - 6x + 5 = 0 by completing the square").method == "complete-square"
    assert worked("Solve x^2 - 6x + 5 = 0 using the quadratic formula").method == "formula"
    assert worked("Solve x^2 - 6x + 5 = 0").method == "factorise"
