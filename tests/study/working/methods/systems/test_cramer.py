"""Cramer's rule."""

from app.study.problems.reading import read
from app.study.working.methods.systems import cramer
from tests.study.working.worked import lines

BELOW = "det [[8, -3], [-4, 9]]"


def test_determinants_over_determinants():
    assert lines("8x - 3y = 3, -4x + 9y = 1", "cramer") == [
        "x = {}/{}, y = {}/{}".format("det [[3, -3], [1, 9]]", BELOW, "det [[8, 3], [-4, 1]]", BELOW),
        "x = det [[3, -3], [1, 9]]/60, y = det [[8, 3], [-4, 1]]/60",
        "x = 30/60, y = det [[8, 3], [-4, 1]]/60",
        "x = 30/60, y = 20/60",
        "x = 1/2, y = 1/3",
    ]


def test_three_letters():
    found = lines("x + y + z = 6, 2x - y + z = 3, x + 2y - z = 2", "cramer")
    assert found[-1] == "x = 1, y = 2, z = 3"


def test_there_has_to_be_one_solution():
    assert not cramer.fits(read("x + y = 1, 2x + 2y = 2"))
