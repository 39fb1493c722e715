"""Amounts in one unit, then their sum."""

from tests.study.working.worked import lines


def test_all_in_the_smaller_unit():
    assert lines("2 m - 35 cm") == ["2 × 100 = 200", "(200 - 35) cm", "165 cm"]


def test_whole_weeks():
    assert lines("How many weeks are in 3 years?") == ["3 × 52 = 156", "156"]
