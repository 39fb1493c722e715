"""Ratios are compared by their proportion, remainders with their quotient."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("given", "known", "question", "verdict"),
    [
        ("6:8", "3:4", "", Verdict.CORRECT),
        ("6:8", "3:4", "Simplify the ratio 12:16", Verdict.OTHER_FORM),
        ("4:3", "3:4", "", Verdict.WRONG),
        ("1:2:4", "2:4:8", "", Verdict.CORRECT),
        ("1:2", "1:2:3", "", Verdict.WRONG),
        ("3:4", "0.75", "", Verdict.CORRECT),
        ("0.75", "3:4", "", Verdict.CORRECT),
        ("7 R 3", "7 remainder 3", "", Verdict.CORRECT),
        ("7 R 2", "7 R 3", "", Verdict.WRONG),
        ("7", "7 R 0", "", Verdict.CORRECT),
        ("7", "7 R 3", "", Verdict.WRONG),
        ("38/5", "7 R 3", "", Verdict.UNDECIDED),
    ],
)
def test_the_proportion_counts(given, known, question, verdict):
    assert compare(given, known, question).verdict is verdict


def test_how_many_parts_a_ratio_has_is_said():
    assert str(compare("1:2", "1:2:3").why) == "This ratio has 2 parts, not 3."
