"""The proof that systems have the same solutions."""

import pytest

from app.study.working.lines import NoSolution
from app.study.working.systems.lines import Augmented, Infinite, Row, Systems
from app.study.working.systems.same_systems import same
from tests.study.working.systems.test_lines import system
from tests.study.working.worked import tree

XY = ("x", "y")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (("x + y = 3", "x - y = 1"), ("x + y = 3", "2x = 4"), True),
        (("x + y = 3", "x - y = 1"), ("x + y = 3", "2x = 5"), False),
        (("y = x^2", "x + y = 2"), ("y = x^2", "x + x^2 = 2"), True),
        (("y = x^2", "x + y = 2"), ("y = x^2", "x + x^2 = 3"), False),
        (("x^2 + y^2 = 25", "x^2 - y^2 = 7"), ("x^2 + y^2 = 25", "2x^2 = 32"), True),
        (("x^2 + y^2 = 25", "x^2 - y^2 = 7"), ("2x^2 = 32", "2x^2 = 32"), False),
        (("y = 2x", "x^2 = x"), ("y = 2x", "x(x - 1) = 0"), True),
        (("y = 2x", "x^2 = x"), ("y = 2x", "x = 1"), False),
    ],
)
def test_one_equation_may_change_by_what_the_others_say(before, after, expected):
    assert same(system(*before), system(*after), XY) is expected


def test_an_equation_may_become_cases():
    before = system("y = 2x", "x^2 = x")
    both = Systems((system("y = 2x", "x = 0"), system("y = 2x", "x = 1")))
    assert same(before, both, XY)
    assert not same(before, Systems((*both.cases[:1], system("y = 2x", "x = 2"))), XY)
    assert not same(before, both.cases[0], XY)
    assert same(both, Systems((system("y = 0", "x = 0"), system("y = 2", "x = 1"))), XY)


def test_no_solution_and_infinitely_many():
    assert same(system("x + y = 1", "x + y = 2"), NoSolution(), XY)
    assert same(system("y = x", "x^2 = -1"), NoSolution(), XY)
    assert not same(system("y = x", "x^2 = 1"), NoSolution(), XY)
    left = system("x + y = 1").equations
    assert same(system("x + y = 1", "2x + 2y = 2"), Infinite(left), XY)
    assert not same(system("x + y = 1", "x - y = 2"), Infinite(left), XY)


def test_a_matrix_says_what_its_equations_say():
    rows = tuple(Row(tuple(map(tree, row))) for row in (("1", "1", "3"), ("1", "-1", "1")))
    assert same(system("x + y = 3", "x - y = 1"), Augmented(rows, XY), XY)
    assert not same(system("x + y = 3", "x - y = 2"), Augmented(rows, XY), XY)
