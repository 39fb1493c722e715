"""Normal quantities and standard scores."""

from app.study.problems.reading import read
from app.study.working.methods.functions import normal
from tests.study.working.worked import lines


def test_the_share_between_two_scores():
    assert lines("X is normal with mean 50 and standard deviation 5. Find P(45 < X < 60).") == [
        "z_1 = (45 - 50)/5",
        "z_1 = -1",
        "P_1 ≈ 0.158655",
        "z_2 = (60 - 50)/5",
        "z_2 = 2",
        "P_2 ≈ 0.977250",
        "≈ 0.8186",
    ]


def test_a_score_ends_as_a_decimal():
    problem = "Find the z-score of 85 when the mean is 70 and the standard deviation is 10."
    assert lines(problem) == ["z = (85 - 70)/10", "z = 3/2", "z = 1.5"]
    assert not normal.fits(read("2 + 3"))
