"""How workings of systems begin and end."""

import pytest

from app.study.answers.kinds import Assignments, Several, Word
from app.study.problems.reading import read
from app.study.working.kinds.table import kind_of, opening
from app.study.working.lines import NoSolution
from app.study.working.step import Unproven
from app.study.working.systems.lines import Infinite, Systems
from tests.study.working.systems.test_lines import system

TASK = read("x + y = 3, x - y = 1")
KIND = kind_of(TASK)


def test_the_first_line_has_all_equations():
    assert opening(TASK) == system("x + y = 3", "x - y = 1")


def test_the_last_line_says_what_each_letter_is():
    found = KIND.answer_of(TASK, system("y = 1", "x = 2"))
    assert isinstance(found, Assignments)
    assert KIND.proof_of(TASK, found).key == "working.systems.proof"
    assert KIND.answer_of(TASK, NoSolution()) == Word("none")
    assert KIND.answer_of(TASK, Infinite(())) == Word("infinite")
    assert isinstance(KIND.answer_of(TASK, Systems((system("y = 1", "x = 2"),))), Several)
    with pytest.raises(Unproven):
        KIND.answer_of(TASK, system("y = 1", "2x = 4"))


def test_a_wrong_end_is_not_proven():
    with pytest.raises(Unproven):
        KIND.proof_of(TASK, KIND.answer_of(TASK, system("y = 1", "x = 3")))
    with pytest.raises(Unproven):
        KIND.proof_of(TASK, Word("none"))
