"""Ratios in lowest terms."""

from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines


def test_every_part_is_divided_by_what_all_share():
    assert lines("Simplify the ratio 24 : 36") == ["2 : 3"]
    assert lines("Simplify the ratio 360 : 210") == ["180 : 105", "60 : 35", "12 : 7"]


def test_a_ratio_in_lowest_terms_has_no_step():
    assert work(read("Simplify the ratio 2 : 3")) is None
