"""The proof that inequalities say the same."""

import pytest

from app.study.answers.reading import readings
from app.study.working.lines import EveryNumber, NoSolution
from app.study.working.proof.regions import PROVER


def line(text):
    return readings(text)[0]


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [("2x < 6", "x < 3", True), ("-2x < 6", "x < -3", False), ("x^2 > 4", "x > 2", False)],
)
def test_the_same_numbers(before, after, same):
    assert PROVER.same(line(before), line(after), "x") is same


def test_nothing_and_everything():
    assert PROVER.same(line("x^2 < 0"), NoSolution(), "x")
    assert PROVER.same(line("x^2 >= 0"), EveryNumber(), "x")
    assert not PROVER.same(line("√x >= 0"), EveryNumber(), "x")
    assert not PROVER.same(line("2x < 6"), line("x < 3"), "")
