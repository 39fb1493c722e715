"""Every pair of kinds of answers has a comparison, and none raises."""

from itertools import product

import pytest

from app.study.answers.reading import readings
from app.study.marking.compare_kinds import answers
from app.study.marking.verdict import Verdict
from app.study.problems.asked_form import Form

KINDS = {
    "Value": "3/4", "Quantity": "5 cm", "Ratio": "2:5", "Remainder": "7 R 3", "Clock": "10:30 am",
    "Several": "1, 2", "Assignments": "x = 1, y = 3", "Equation": "2x + y = 3", "Inequality": "x > 3",
    "Interval": "[1, 2)", "Region": "x < 1 or x > 2", "Matrix": "[[1,2],[3,4]]", "Word": "no solution",
    "Choice": "B",
}  # fmt: skip


def verdict(given: str, known: str) -> Verdict:
    return answers(readings(given)[0], readings(known)[0], Form()).verdict


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_of_any_kind_agrees_with_itself(kind):
    read = readings(KINDS[kind])[0]
    assert type(read).__name__ == kind
    assert answers(read, read, Form()).verdict is Verdict.CORRECT


@pytest.mark.parametrize(("given", "known"), [pair for pair in product(KINDS, KINDS) if pair[0] != pair[1]])
def test_an_answer_of_another_kind_is_not_called_right(given, known):
    assert verdict(KINDS[given], KINDS[known]) in {Verdict.WRONG, Verdict.UNDECIDED}


@pytest.mark.parametrize(
    ("given", "known", "expected"),
    [
        ("{5}", "5", Verdict.CORRECT),  # a list of one
        ("0 solutions", "no solution", Verdict.CORRECT),
        ("3/4", "3:4", Verdict.CORRECT),
        ("(1, 2)", "x = 1, y = 2", Verdict.CORRECT),
        ("x = 5", "[[1,2],[3,4]]", Verdict.UNDECIDED),  # no comparison: nothing is claimed
    ],
)
def test_kinds_that_can_say_the_same_are_compared(given, known, expected):
    assert verdict(given, known) is expected
