"""Workings about functions begin with what is given; every line is proven against the task."""

from dataclasses import replace

import pytest

from app.study.answers.kinds import Equation, Several, Value
from app.study.maths.tree import Sym, number
from app.study.problems.reading import read
from app.study.working.kinds.functions import agree, zero_of
from app.study.working.kinds.table import opening
from app.study.working.lines import shown
from app.study.working.proof.proven import proven
from app.study.working.quantities import Named
from app.study.working.step import Unproven
from app.study.working.work import work
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("problem", "first"),
    [
        ("Find the midpoint of (-2, 6) and (0, -3)", "(-2, 6), (0, -3)"),
        ("Find the equation of the line through (1, 2) with slope 3", "(1, 2), m = 3"),
        ("Find the inverse of f(x) = 2x", "y = 2x"),
        ("Find the 20th term of 3, 7, 11, ...", "3, 7, 11, …"),
        (r"Evaluate \sum_{k=1}^{4} k^2", "∑(k^2, k = 1…4)"),
    ],
)
def test_the_first_line_is_what_is_given(problem, first):
    assert str(shown(opening(read(problem))).text) == first


def test_a_wrong_line_is_not_proven():
    task = read("Find the slope of the line through (1, 2) and (4, 8)")
    steps = work(task).steps
    wrong = replace(steps[0], after=Named(Sym("m"), (tree("(y_2 - y_1)/(x_1 - x_2)"),)))
    with pytest.raises(Unproven):
        proven(task, [wrong, *steps[1:]])


def test_a_wrong_value_is_not_proven():
    task = read("What is the next number in the sequence 2, 6, 18, 54?")
    *steps, last = work(task).steps
    with pytest.raises(Unproven):
        proven(task, [*steps, replace(last, after=Named(Sym("a_5"), (number(163),)), substeps=())])


def test_the_end_has_to_be_what_was_asked():
    task = read("Find the vertex of y = x^2 - 4x + 7")
    with pytest.raises(Unproven):
        proven(task, work(task).steps[:-1])


def test_answers_agree_part_by_part():
    a, b = Value(number(1)), Value(number(2))
    assert agree(Several((a, b), "()"), Several((a, b), "()"))
    assert not agree(Several((a, b), "()"), Several((b, a), "()"))
    assert agree(Equation(tree("y"), tree("2x")), Equation(tree("2y"), tree("4x")))


def test_intercepts_solve_an_equation():
    task = zero_of(read("Find the x-intercepts of y = x^2 - 4"))
    assert task.unknowns == ("x",)
