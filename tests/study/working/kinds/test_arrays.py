"""How workings of matrices begin and end."""

import pytest

from app.study.answers.kinds import Matrix, Value
from app.study.maths.arrays import matrix
from app.study.maths.tree import number
from app.study.problems.reading import read
from app.study.working.kinds.table import kind_of, opening
from app.study.working.proof.proven import proven
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say

TASK = read("Find the determinant of [[1, 2], [3, 4]]")
ROWS = read("[[1, 2, 3], [4, 5, 6]]. Interchange rows 1 and 2.")


def test_the_end_is_the_value():
    kind = kind_of(TASK)
    assert kind.proof_of(TASK, Value(number(-2))).key == "working.proof.equal"
    with pytest.raises(Unproven):
        kind.proof_of(TASK, Value(number(2)))


def test_a_row_operation_that_was_not_asked_for_is_not_proven():
    wrong = matrix([list(map(number, row)) for row in ((1, 2, 3), (4, 5, 7))])
    step = Step(opening(ROWS), wrong, say("working.arrays.entries"), claim=Claim.STARTS)
    with pytest.raises(Unproven):
        proven(ROWS, [step])
    assert isinstance(kind_of(ROWS).answer_of(ROWS, wrong), Matrix)
