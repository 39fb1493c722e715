"""Workings of equations: how they begin and end."""

import pytest

from app.study.answers.kinds import Several, Value, Word
from app.study.problems.reading import read
from app.study.problems.tasks.base import Task
from app.study.working.kinds.table import kind_of, opening
from app.study.working.step import Unproven
from tests.study.working.worked import tree

TASK = read("x^2 = 49")
KIND = kind_of(TASK)


def test_the_lines_speak_of_the_unknown():
    assert KIND.letter(TASK) == "x"
    with pytest.raises(Unproven):
        opening(Task())


def test_the_end_solves_the_equation_and_is_all_that_does():
    both = Several((Value(tree("7"), "x"), Value(tree("-7"), "x")), "", "x")
    assert KIND.proof_of(TASK, both).key == "working.proof.substituted"
    for wrong in (Value(tree("7"), "x"), Word("none"), Several((Value(tree("7")), Value(tree("8"))))):
        with pytest.raises(Unproven):
            KIND.proof_of(TASK, wrong)
