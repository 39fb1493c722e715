"""Laws of exponents."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import powers
from app.study.working.step import Claim
from tests.study.working.worked import lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify d^3 d^6", "d^9"),
        ("Simplify (w^4)^3 (w^5)^2", "w^22"),
        ("Simplify (-10q^2p^4)^3", "-1000q^6 p^12"),
        ("Simplify x^15/x^10", "x^5"),
        ("Simplify b^8/b^12", "1/b^4"),
        ("Simplify (6k^3)^(-2)", "1/(36k^6)"),
        ("Simplify n^5/n^(-2)", "n^7"),
        ("Simplify (7/(2x))^(-3)", "8x^3/343"),
        ("Simplify (11z)^0", "1"),
        ("Simplify x^(1/2) * x^(5/6)", "x^(4/3)"),
        ("Simplify m^x m^3", "m^(x + 3)"),
        ("Simplify 2^x * 2^(3x)", "2^(4x)"),
        ("Simplify 45x^5y^9/(60x^8y^6)", "3y^3/(4x^3)"),
        ("Simplify (x + 1)^5/(x + 1)^2", "(x + 1)^3"),
        ("Write with a single base: ((2t)^5)^3", "(2t)^15"),
        ("Write with a single base: (-2)^14/(-2)^9", "(-2)^5"),
        ("Simplify (16x^4)^(1/4)", "2x"),
    ],
)
def test_powers_are_multiplied_divided_and_raised(problem, last):
    assert lines(problem, "powers")[-1] == last


def test_where_a_divided_power_may_not_be_zero_is_said():
    assert "x ≠ 0" in str(worked("Simplify x^15/x^10").steps[-1].says)


def test_a_line_that_holds_for_positive_letters_says_so():
    working = worked("Simplify (16x^4)^(1/4)")
    assert working.steps[-1].claim is Claim.POSITIVE
    assert "positive" in str(working.proof)


@pytest.mark.parametrize("problem", ["Simplify x^2 + x^3", "Simplify (x + 1)x^2/2 + 1", "Factor x^3"])
def test_sums_are_left_to_others(problem):
    assert not powers.fits(read(problem))
