"""Formulas solved for a letter are known."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Solve A = (1/2)bh for h", "2A/b", "A/(2b)"),
        ("Make v the subject of E = (1/2)mv^2", "v = √(2E/m)", "v = 2E/m"),
        ("Make v the subject of E = (1/2)mv^2", "v = ±√(2E/m)", "v = ±√(E/m)"),
        ("Solve T = 2π√(l/g) for l", "gT^2/(4π^2)", "gT/(2π)"),
        ("Solve y = a e^(kt) for t", "ln(y/a)/k", "ln(y)/(ak)"),
        ("Solve 1/f = 1/a + 1/b for f", "ab/(a + b)", "a + b"),
        ("Solve (t + u)(t - 5) = 0 for t", "t = -u or t = 5", "t = u or t = 5"),
        ("Solve t^2 - kt = 0 for t", "0, k", "k"),
        ("Solve y = ax^2 + bx for x", "x = (-b ± √(b^2 + 4ay))/(2a)", "x = (b ± √(b^2 + 4ay))/(2a)"),
    ],
)
def test_a_letter_is_made_the_subject(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


def test_what_has_more_solutions_is_not_known():
    assert judge("Solve y = ax^3 + bx for x", "0").verdict is Verdict.UNDECIDED
