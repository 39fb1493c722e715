"""Several statistics of one list."""

from app.study.problems.reading import read
from app.study.working.methods.functions import summary
from tests.study.working.worked import lines


def test_each_is_worked_by_its_name():
    assert lines("Find the mean, median, mode and range of 3, 5, 5, 8") == [
        "x = 3, 5, 5, 8",
        "mean = (3 + 5 + 5 + 8)/4",
        "mean = 21/4",
        "mean = 5.25",
        "median = (5 + 5)/2",
        "median = 5",
        "mode = 5",
        "range = 8 - 3",
        "range = 5",
        "mean = 5.25, median = 5, mode = 5, range = 5",
    ]


def test_one_statistic_is_another_task():
    assert not summary.fits(read("Find the mean of 1, 2, 3"))
