"""Synthetic division."""

from app.study.problems.reading import read
from app.study.working.methods.algebra import synthetic
from tests.study.working.worked import lines, worked


def test_the_row_of_numbers_is_said():
    working = worked("Divide x^3 - 4x + 5 by x - 2", "synthetic-division")
    assert lines("Divide x^3 - 4x + 5 by x - 2", "synthetic-division") == ["x^2 + 2x + 5/(x - 2)"]
    assert "0 + 2 = 2" in str(working.steps[0].says)


def test_it_fits_division_by_x_less_a_number():
    assert synthetic.fits(read("Divide x^3 by x + 3"))
    assert not synthetic.fits(read("Divide x^3 by 2x + 3"))
    assert not synthetic.fits(read("Divide x^3 by x^2 + 3"))
