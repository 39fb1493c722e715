"""Attempts are grouped by what they say, not by how they write it."""

from app.study.marking.grouping import grouped
from app.study.marking.verdict import Verdict


def test_equal_answers_stand_together_the_most_frequent_first():
    groups, judgement = grouped(["3", "1/2", "0.5", r"\frac{1}{2}", "x = 3/6"])
    assert groups == [[1, 2, 3, 4], [0]]
    assert str(judgement.how) == "4 of 5 attempts agree"
    assert judgement.why.in_language("zh_CN") == "5 次解答中有 4 次一致；答案因此更可信，但这不是证明。"
    assert judgement.verdict is Verdict.UNDECIDED


def test_what_cannot_be_read_is_alike_only_when_written_alike():
    groups, _ = grouped(["I do not know", "I  do not know", "who knows", "7"])
    assert groups == [[0, 1], [2], [3]]


def test_attempts_that_differ_agree_on_nothing():
    groups, judgement = grouped(["1", "2", "3"])
    assert len(groups) == 3
    assert str(judgement.how) == "attempts differ"
    assert grouped([])[0] == []


def test_the_unit_and_the_percent_sign_separate():
    groups, _ = grouped(["5 cm", "5 m", "50 mm", "500 cm"])
    assert sorted(groups) == [[0, 2], [1, 3]]
