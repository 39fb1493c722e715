"""Amounts shared in a ratio."""

from tests.study.working.worked import lines


def test_one_part_then_each_share():
    assert lines("Share 120 in the ratio 3:5") == [
        "3 + 5 = 8",
        "120 ÷ 8 = 15",
        "3 × 15 = 45",
        "5 × 15 = 75",
        "45, 75",
    ]
