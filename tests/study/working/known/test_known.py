"""What is known of a problem's answer, of whatever kind."""

import pytest

from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.problems.tasks.base import Task
from app.study.working.known.known import Known
from app.study.working.known.table import KNOWN, known
from app.study.working.unsolved import Unsolved


def of(problem: str) -> Known:
    """What is known of the answer to `problem`."""
    task = read(problem)
    assert task is not None, problem
    return known(task, asked(problem))


def test_a_task_of_a_kind_that_nothing_finds_is_unsolved():
    with pytest.raises(Unsolved):
        known(Task(), asked(""))


def test_every_kind_in_the_table_is_a_task():
    assert all(issubclass(kind, Task) for kind in KNOWN)


def test_what_is_known_is_found_once():
    assert of("Solve x^2 = 9") is of("Solve x^2 = 9")
