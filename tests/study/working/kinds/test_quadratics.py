"""How workings about quadratic expressions begin and end."""

import pytest

from app.study.answers.kinds import Value, Word
from app.study.problems.reading import read
from app.study.working.kinds.table import kind_of
from app.study.working.step import Unproven
from tests.study.working.worked import tree


def test_only_the_known_answer_is_proven():
    task = read("What is the discriminant of x^2 - 5x + 6 = 0?")
    assert kind_of(task).proof_of(task, Value(tree("1"))).key == "working.proof.compared"
    with pytest.raises(Unproven):
        kind_of(task).proof_of(task, Value(tree("25")))
    task = read("Is x = 2 a solution of x^2 = 2x?")
    with pytest.raises(Unproven):
        kind_of(task).proof_of(task, Word("no"))
