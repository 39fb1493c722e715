"""Workings of expressions: how they begin and end."""

import pytest

from app.study.answers.kinds import Value, Word
from app.study.problems.reading import read
from app.study.working.kinds.table import kind_of
from app.study.working.lines import NoSolution
from app.study.working.step import Unproven
from tests.study.working.worked import tree

TASK = read("2 + 3 × 4")
KIND = kind_of(TASK)


def test_the_end_is_equal_to_the_problem():
    assert KIND.opening(TASK) == tree("2 + 3 × 4")
    assert KIND.proof_of(TASK, Value(tree("14"))).key == "working.proof.equal"
    for wrong in (Value(tree("20")), Word("none")):
        with pytest.raises(Unproven):
            KIND.proof_of(TASK, wrong)


def test_a_line_that_is_no_expression_says_no_value():
    with pytest.raises(Unproven):
        KIND.answer_of(TASK, NoSolution())
