"""First and last lines."""

import pytest

from app.study.answers.kinds import Equation, Several, Value, Word
from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.problems.tasks.base import Task
from app.study.working.kinds.table import kind_of, opening
from app.study.working.lines import Cases, EveryNumber, NoSolution
from app.study.working.step import Unproven
from tests.study.working.test_solution_sets import line
from tests.study.working.worked import tree


def test_a_working_begins_with_the_problem_itself():
    assert opening(read("3x = 12")) == Equation(tree("3x"), tree("12"))
    assert to_text(opening(read("Find the second derivative of x^3"))) == "d/dx(d/dx(x^3))"
    with pytest.raises(Unproven):
        opening(Task())


def answer_of(task, last):
    return kind_of(task).answer_of(task, last)


def test_the_answer_is_read_off_the_last_line():
    task = read("3x = 12")
    assert answer_of(task, NoSolution()) == Word("none")
    assert answer_of(task, EveryNumber()) == Word("all-reals")
    for unfinished in (line("3x = 12"), line("x = x"), tree("4"), Cases((line("x = 4"), line("2x = 8")))):
        with pytest.raises(Unproven):
            answer_of(task, unfinished)
    assert answer_of(task, line("x = 1 or x = 2")) == Several(
        (Value(tree("1"), "x"), Value(tree("2"), "x")), "", "x"
    )
