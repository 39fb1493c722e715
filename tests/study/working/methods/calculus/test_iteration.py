"""Iterations, worked."""

from app.study.problems.tasks.curves import Iterate
from app.study.working.methods.calculus import iteration
from app.study.working.work import work
from tests.study.working.worked import texts, tree


def test_newtons_method():
    working = work(Iterate(tree("x^2 - 2"), "x", tree("1"), 2, newton=True))
    assert working.method == iteration.NAME
    lines = texts(working.steps)
    assert lines[1::2] == ["x_1 = 3/2", "x_2 = 17/12"]
    assert lines[0] == "x_1 = 1 - (1^2 - 2)/(2 × 1)"


def test_an_iteration_of_a_formula():
    assert texts(work(Iterate(tree("2x + 1"), "x", tree("0"), 3)).steps)[-1] == "x_3 = 7"


def test_numbers_that_get_too_long_are_not_worked():
    assert work(Iterate(tree("x^3 - 2"), "x", tree("1/7"), 6, newton=True)) is None
