"""Fractions with letters."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import rational
from tests.study.working.worked import lines, texts, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify (3/(y - 5))/(9/(y^2 - 25))", "(y + 5)/3"),
        ("Simplify (1/a + 1/b)/(1/a^2 - 1/b^2)", "-ab/(a - b)"),
        ("Simplify 5x/(x^2 + 5x + 6) * (x^2 - 4)/(10x)", "(x - 2)/(2(x + 3))"),
        ("Simplify (x^2 - 9)/(x + 1) ÷ (x - 3)", "(x + 3)/(x + 1)"),
        ("Simplify x^(-1) + y^(-1)", "(y + x)/(xy)"),
        ("Simplify (x/y)^(-2)", "y^2/x^2"),
        ("Find the quotient: (56a^2b^3 + 72ab^4)/(8ab)", "7ab^2 + 9b^3"),
        ("Find the quotient: (18y^2 + 12y - 1)/(-6y)", "-3y - 2 + 1/(6y)"),
    ],
)
def test_fractions_are_reduced_multiplied_divided_and_added(problem, last):
    assert lines(problem)[-1] == last


def test_the_condition_under_which_a_factor_is_cancelled_is_said():
    said = [str(step.says) for step in worked("Simplify (x^2 - 4)/(x - 2)").steps]
    assert "x ≠ 2" in said[-1]


@pytest.mark.parametrize(
    "problem", ["Simplify 3/4 + 1/8", "Simplify √x/x", "Simplify 2x + 3x", "Factor x/2 + 1/2"]
)
def test_other_expressions_are_left_to_others(problem):
    assert not rational.fits(read(problem))


@pytest.mark.parametrize(
    ("problem", "end"),
    [
        ("Simplify (a/b - b/a)/a", "(a - b)(a + b)/(a^2 b)"),
        ("Simplify (2 - 2/(n+3))/(1/n + n/2)", "4n(n + 2)/((n + 3)(n^2 + 2))"),
    ],
)
def test_equal_factors_end_as_a_power_and_numbers_as_one(problem, end):
    assert lines(problem)[-1] == end


def test_a_product_over_numbers_is_multiplied_out():
    assert lines("Multiply (n + 2/5)(n - 2/5)")[-1] == "n^2 - 4/25"


def test_a_numerator_is_multiplied_out_bracket_by_bracket():
    (last,) = [
        step for step in worked("Simplify 2/(x + 3) - 3/(x - 1) + 1/x").steps if len(step.substeps) > 2
    ]
    assert texts(last.substeps) == [
        "2x^2 - 2x - 3x(x + 3) + (x - 1)(x + 3)",
        "2x^2 - 2x - 3x^2 - 9x + (x - 1)(x + 3)",
        "2x^2 - 2x - 3x^2 - 9x + x^2 + 3x - x - 3",
        "-9x - 3",
    ]


def test_a_minus_before_what_is_left_is_multiplied_in():
    assert lines("Simplify (u^4 v - u^2 v^2)/(-u^2 v)")[-1] == "-u^2 + v"
