"""Roots with letters."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import radicals
from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify √(72n^7)", "6n^3 √(2n)"),
        ("Simplify √(b^10)", "b^5"),
        ("Simplify ∛(-54x^4)", "-3x ∛(2x)"),
        ("Simplify ∜(x^7)", "x ∜(x^3)"),
        ("Simplify 7√d + 2√d", "9√d"),
        ("Simplify √(50x) + √(8x)", "7√(2x)"),
        ("Simplify 6√(2x^2) * 8√(45x^4)", "144x^3 √10"),
        ("Simplify (1 + 3√x)^2", "1 + 6√x + 9x"),
        ("Simplify (√x + 2)(√x - 2)", "x - 4"),
        ("Simplify √(162x^10y^2)/√(2x^6y^6)", "9x^2/y^2"),
        ("Simplify √(x/3)", "√(3x)/3"),
        ("Simplify 1/√x", "√x/x"),
        ("Simplify 4/(√x + 2)", "(4√x - 8)/(x - 4)"),
        ("Rationalise the denominator of 6/∛(2x)", "3∛(4x^2)/x"),
        ("Simplify (2√x)^3", "8x √x"),
        ("Simplify (6 + √(45x))/3", "2 + √(5x)"),
        ("Simplify x√(8x) - √(18x^3)", "-x √(2x)"),
        ("Simplify x√(x^6)", "x^4"),
        ("Simplify √(2 + 2)·x", "2x"),
        ("Simplify (√x)^6·(∛x)^3", "x^4"),
        ("Simplify √x·√x·√y", "x √y"),
        ("Simplify √x·∛x", "root(x^5, 6)"),
        ("Simplify √(2x)·∛(4x)", "2root(2x^5, 6)"),
        ("Simplify (√a·∛a)^2", "a ∛(a^2)"),
        ("Simplify x - (y - √9)", "x - y + 3"),
        ("Simplify 3 - (√x - 2(1 - √(4x)))", "5 - 5√x"),
    ],
)
def test_roots_are_simplified_multiplied_divided_and_collected(problem, last):
    assert lines(problem)[-1] == last


def test_how_a_factor_comes_out_can_be_unfolded():
    (step,) = worked("Simplify √(72n^7)").steps
    assert len(step.substeps) == 3


def test_different_roots_stay():
    assert lines("Simplify 8√a - 2√b") == ["8√a - 2√b"]


@pytest.mark.parametrize("problem", ["Simplify √8", "Simplify x^2", "Simplify ln(√x)"])
def test_it_fits_roots_with_letters(problem):
    assert not radicals.fits(read(problem))
