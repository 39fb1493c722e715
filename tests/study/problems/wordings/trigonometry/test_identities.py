"""Identities to be proven are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    "problem",
    [
        "Prove the identity sec(x) - cos(x) = sin(x) tan(x)",
        "Verify that each trigonometric identity holds. sec(x) - cos(x) = sin(x) tan(x)",
        "Show that (x - 3)^2 - (x + 3)^2 = -12x",
        "求证：sin(2x) = 2sin(x) cos(x)",
    ],
)
def test_they_are_proven_or_not_read(problem):
    task = read(problem)
    assert task is None or judge(problem, "proven").verdict is Verdict.CORRECT
    assert judge(problem, "false").verdict is not Verdict.CORRECT


def test_an_answer_in_other_words_is_right():
    problem = "Prove the identity sec(x) - cos(x) = sin(x) tan(x)"
    for answer in ("proven", "True", "yes", "the identity holds"):
        assert judge(problem, answer).verdict is Verdict.CORRECT


def test_what_is_false_is_not_claimed_proven():
    assert judge("Prove that sin(x) = cos(x)", "proven").verdict is not Verdict.CORRECT


@pytest.mark.parametrize("problem", ["Prove that 2 + 2 = 4", "Show that 1 < x < 2", "Prove Fermat's theorem"])
def test_others_are_not_read_as_identities(problem):
    assert type(read(problem)).__name__ != "ProveIdentity"
