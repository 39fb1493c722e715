"""Workings about numbers end with the known answer."""

import pytest

from app.study.answers.kinds import Several, Value, Word
from app.study.problems.reading import read
from app.study.working.facts import fact
from app.study.working.kinds.numbers import same_answer
from app.study.working.kinds.table import kind_of
from app.study.working.proof.proven import proven
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
from tests.study.working.worked import tree

SAYS = say("working.compare.row")


def test_a_false_fact_is_no_step():
    task = read("Is 91 prime?")
    for line in (fact(tree("91"), "=", tree("7 × 12")), Said(Word("yes"))):
        with pytest.raises(Unproven):
            proven(task, [Step(tree("91"), line, SAYS, claim=Claim.STARTS)])


def test_a_fact_is_no_answer():
    task = read("Is 91 prime?")
    with pytest.raises(Unproven):
        kind_of(task).answer_of(task, fact(tree("91"), "=", tree("7 × 13")))


def test_lists_are_the_same_in_the_same_order():
    def row(*texts):
        return Several(tuple(Value(tree(text)) for text in texts))

    assert same_answer(row("1", "1/2"), row("1", "0.5"))
    assert not same_answer(row("1", "2"), row("2", "1"))
