"""Workings about parts of expressions end with the known answer, or are not shown."""

import pytest

from app.study.answers.kinds import Value
from app.study.maths.tree import ZERO
from app.study.problems.reading import read
from app.study.working.kinds.table import kind_of, opening
from app.study.working.proof.proven import proven
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree, worked

SAYS = say("working.parts.constant", value="0")


def test_the_right_end_is_proven_and_a_wrong_one_is_not():
    task = read("What is the degree of 3x^2 + x?")
    line = opening(task)
    right = Step(line, Said(Value(tree("2"))), SAYS, claim=Claim.STARTS)
    assert proven(task, [right])[0] == Value(tree("2"))
    with pytest.raises(Unproven):
        proven(task, [Step(line, Said(Value(tree("3"))), SAYS, claim=Claim.STARTS)])


def test_a_quotient_ends_with_an_expression():
    task = read("Divide x^2 + 1 by x")
    assert task is not None
    working = worked("Divide x^2 + 1 by x + 1")
    assert kind_of(working.task).answer_of(working.task, tree("x - 1 + 2/(x + 1)"))
    with pytest.raises(Unproven):
        kind_of(working.task).proof_of(working.task, Value(ZERO))
