"""Expected values."""

from app.study.problems.reading import read
from app.study.working.methods.functions import expected
from tests.study.working.worked import lines


def test_each_value_times_its_chance():
    problem = (
        "A game pays $5 with probability 1/4 and loses $2 with probability 3/4. What is the expected value?"
    )
    assert lines(problem) == ["E = 5 × (1/4) + (-2) × (3/4)", "E = -1/4", "E = -0.25", "-$0.25"]


def test_it_fits_no_other_problem():
    assert not expected.fits(read("2 + 3"))
