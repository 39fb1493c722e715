"""Division with a remainder."""

from tests.study.working.worked import lines, worked


def test_quotient_and_what_is_left():
    assert lines("Divide 137 by 5, giving quotient and remainder.") == ["27 + 2 ÷ 5", "27 R 2"]
    assert lines("Find the remainder when 17 is divided by 5") == ["17 = 3 × 5 + 2", "2"]
    assert lines("Find the remainder when 15 is divided by 5")[-1] == "0"


def test_the_digits_come_one_by_one():
    (first, _) = worked("Divide 137 by 5, giving quotient and remainder.").steps
    assert len(first.substeps) == 2
