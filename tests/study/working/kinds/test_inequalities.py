"""How workings of inequalities begin and end."""

import pytest

from app.study.answers.kinds import Inequality, Word
from app.study.answers.reading import readings
from app.study.problems.reading import read
from app.study.working.kinds.inequalities import KINDS
from app.study.working.lines import NoSolution
from app.study.working.step import Unproven

TASK = read("Solve 2x > 6")
KIND = KINDS[type(TASK)]


def test_the_first_line_is_the_problems_own():
    assert isinstance(KIND.opening(TASK), Inequality)
    assert KIND.letter(TASK) == "x"


def test_the_last_line_says_plainly_where_the_letter_lies():
    assert KIND.answer_of(TASK, NoSolution()) == Word("none")
    assert KIND.answer_of(TASK, readings("x > 3")[0]) == readings("x > 3")[0]
    with pytest.raises(Unproven):
        KIND.answer_of(TASK, readings("2x > 6")[0])


@pytest.mark.parametrize("wrong", ["x > 2", "x >= 3", "x < 3", "no solution"])
def test_a_wrong_end_is_not_proven(wrong):
    assert KIND.proof_of(TASK, readings("x > 3")[0]).key == "working.inequalities.proof"
    with pytest.raises(Unproven):
        KIND.proof_of(TASK, readings(wrong)[0])
