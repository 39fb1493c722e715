"""Cramer's rule."""

from app.study.problems.reading import read
from app.study.working.methods.systems import cramer
from tests.study.working.worked import lines

BELOW = "det [[6, -3], [-8, 9]]"


def test_determinants_over_determinants():
    assert lines("6x - 3y = 2, -8x + 9y = -1", "cramer") == [
        "x = {}/{}, y = {}/{}".format("det [[2, -3], [-1, 9]]", BELOW, "det [[6, 2], [-8, -1]]", BELOW),
        "x = det [[2, -3], [-1, 9]]/30, y = det [[6, 2], [-8, -1]]/30",
        "x = 15/30, y = det [[6, 2], [-8, -1]]/30",
        "x = 15/30, y = 10/30",
        "x = 1/2, y = 1/3",
    ]


def test_three_letters():
    found = lines("x + y + z = 6, 2x - y + z = 3, x + 2y - z = 2", "cramer")
    assert found[-1] == "x = 1, y = 2, z = 3"


def test_there_has_to_be_one_solution():
    assert not cramer.fits(read("x + y = 1, 2x + 2y = 2"))
