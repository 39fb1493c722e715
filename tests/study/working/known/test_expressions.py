"""The known values and forms of expressions."""

import pytest

from app.study.answers.kinds import Value
from app.study.answers.printing import printed
from app.study.maths.equality import Outcome, equal
from app.study.problems.reading import read
from app.study.working.known import expressions
from app.study.working.unsolved import Unsolved
from tests.study.working.known.test_known import of


@pytest.mark.parametrize(
    ("problem", "first"),
    [
        ("3/4 + 5/6", "19/12"),
        ("0.1 + 0.25", "0.35"),
        ("Factor x^3 - 8", "(x - 2)(x^2 + 2x + 4)"),
        ("Expand (x + 1)^3", "x^3 + 3x^2 + 3x + 1"),
        ("Simplify (x^2 - 4)/(x - 2)", "x + 2"),
        ("Simplify √50", "5√2"),
        ("Find the prime factorization of 360", "2^3 × 3^2 × 5"),
        ("Simplify (3 + 2i)(1 - i)", "5 - i"),
        ("What is 1/0?", "undefined"),
    ],
)
def test_the_plainest_form_comes_first(problem, first):
    assert str(printed(of(problem).answers[0]).text) == first


def test_every_form_is_equal_to_the_problem():
    for problem in ("Simplify (x + 1)^2/(x^2 - 1)", "Simplify √12 + 1/√3", "Simplify 2(x - 3) - 4x"):
        task = read(problem)
        for answer in of(problem).answers:
            assert isinstance(answer, Value)
            assert equal(answer.tree, task.tree).outcome is Outcome.EQUAL


def test_what_sympy_says_is_not_believed(monkeypatch):
    task = read("Simplify √50")
    monkeypatch.setattr(expressions, "_SIMPLER", (lambda expression: expression + 1,))
    with pytest.raises(Unsolved):
        expressions.KNOWN[type(task)](task, of("Simplify √50").form)


@pytest.mark.parametrize("problem", ["Simplify ∜(-81)", "Evaluate root(-16, 4)"])
def test_higher_even_roots_of_negative_numbers_are_left_alone(problem):
    with pytest.raises(Unsolved):
        of(problem)


def test_whether_a_power_of_zero_is_defined_is_not_decided():
    with pytest.raises(Unsolved):
        of("0^0 + 1")
