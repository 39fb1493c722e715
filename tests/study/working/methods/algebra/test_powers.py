"""Laws of exponents."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import powers
from app.study.working.step import Claim
from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify c^4 c^7", "c^11"),
        ("Simplify (v^3)^5 (v^2)^4", "v^23"),
        ("Simplify (-4q^3p^5)^3", "-64q^9 p^15"),
        ("Simplify x^18/x^11", "x^7"),
        ("Simplify c^5/c^14", "1/c^9"),
        ("Simplify (5k^4)^(-2)", "1/(25k^8)"),
        ("Simplify n^4/n^(-5)", "n^9"),
        ("Simplify (5/(3x))^(-3)", "27x^3/125"),
        ("Simplify (13z)^0", "1"),
        ("Simplify x^(2/3) * x^(7/12)", "x^(5/4)"),
        ("Simplify k^x k^5", "k^(x + 5)"),
        ("Simplify 3^x * 3^(4x)", "3^(5x)"),
        ("Simplify 42x^4y^9/(56x^7y^5)", "3y^4/(4x^3)"),
        ("Simplify (x + 1)^5/(x + 1)^2", "(x + 1)^3"),
        ("Write with a single base: ((3t)^4)^6", "(3t)^24"),
        ("Write with a single base: (-3)^12/(-3)^5", "(-3)^7"),
        ("Simplify (16x^4)^(1/4)", "2x"),
    ],
)
def test_powers_are_multiplied_divided_and_raised(problem, last):
    assert lines(problem, "powers")[-1] == last


def test_where_a_divided_power_may_not_be_zero_is_said():
    assert "x ≠ 0" in str(worked("Simplify x^18/x^11").steps[-1].says)


def test_a_line_that_holds_for_positive_letters_says_so():
    working = worked("Simplify (16x^4)^(1/4)")
    assert working.steps[-1].claim is Claim.POSITIVE
    assert "positive" in str(working.proof)


@pytest.mark.parametrize("problem", ["Simplify x^2 + x^3", "Simplify (x + 1)x^2/2 + 1", "Factor x^3"])
def test_sums_are_left_to_others(problem):
    assert not powers.fits(read(problem))
