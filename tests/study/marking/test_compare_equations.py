"""Equations are the same when they have the same solutions for a reason that can be proven."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("given", "known", "verdict"),
    [
        ("2x + y = 3", "4x + 2y = 6", Verdict.CORRECT),
        ("y = 3 - 2x", "2x + y = 3", Verdict.CORRECT),
        ("y = 2x + 1", "y = 1 + 2x", Verdict.CORRECT),
        ("2x + y = 4", "2x + y = 3", Verdict.WRONG),
        ("2x + z = 3", "2x + y = 3", Verdict.WRONG),
        ("(x - y)^2 = 0", "x - y = 0", Verdict.CORRECT),  # the same line, counted twice
        ("2x = 6", "x = 3", Verdict.OTHER_FORM),
        ("2x = 8", "x = 3", Verdict.WRONG),
        ("x^2 = 9", "x = 3", Verdict.UNDECIDED),  # true of 3, and of another
        ("2x + y = 3", "2x + y", Verdict.UNDECIDED),
        ("3/5", "sin(x) = 3/5", Verdict.CORRECT),
        ("2x + y = 3", "1, 2", Verdict.UNDECIDED),
    ],
)
def test_equations_are_compared_by_what_they_say(given, known, verdict):
    assert compare(given, known).verdict is verdict
