"""Numbers of ways."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.functions import counting
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("In how many ways can 4 people stand in a row?", ["24"]),
        ("How many ways are there to choose 3 from 10 books?", ["10 × 9 × 8/(3 × 2 × 1)", "120"]),
        ("How many ways are there to choose 8 from 10 books?", ["10 × 9/(2 × 1)", "45"]),
        ("From 8 runners, in how many ways can 3 be chosen when order matters?", ["8 × 7 × 6", "336"]),
        (
            "Find the number of rearrangements of the letters in the word BANANA",
            ["6!/(6 × 2!)", "6!/(6 × 2)", "6!/12", "720/12", "60"],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize("problem", ["2 + 3", "Solve 2x = 4"])
def test_it_fits_no_other_problem(problem):
    assert not counting.fits(read(problem))
