"""Sets of numbers are the same when the same numbers belong to them, however they are written."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.verdict import Verdict
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("given", "known", "verdict"),
    [
        ("(3, ∞)", "x > 3", Verdict.CORRECT),
        ("x ≥ 3", "x > 3", Verdict.WRONG),
        ("x < 1 or x > 2", "(-∞, 1) ∪ (2, ∞)", Verdict.CORRECT),
        ("2 < x and x < 5", "2 < x < 5", Verdict.CORRECT),
        (r"\mathbb{R} \setminus \{0\}", "x ≠ 0", Verdict.CORRECT),
        ("[1, 2]", "1 ≤ x ≤ 2", Verdict.CORRECT),
        ("2x > 6", "x > 3", Verdict.OTHER_FORM),
        ("x < 3", "x > 3", Verdict.WRONG),
        ("y > 2x + 1", "2x - y < -1", Verdict.CORRECT),  # half planes, in two letters
        ("y < 2x + 1", "y > 2x + 1", Verdict.WRONG),
        ("y ≥ 2x + 1", "y > 2x + 1", Verdict.WRONG),
        ("x > 3", "5 cm", Verdict.UNDECIDED),
    ],
)
def test_the_same_numbers_are_the_same_set(given, known, verdict):
    assert compare(given, known).verdict is verdict


def test_ends_that_do_not_belong_are_told_from_other_numbers():
    assert compare("x ≥ 3", "x > 3").why == say("marking.why.ends")
    assert compare("x > 4", "x > 3").why == say("marking.why.other-numbers")
