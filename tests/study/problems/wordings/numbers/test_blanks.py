"""A blank in an equation is its unknown; the wordings' own examples are tried with all the others."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.equations import Solve


@pytest.mark.parametrize("problem", ["9 - ? = 4", "6 × ___ = 42", "Fill in the blank: 3 + □ = 8"])
def test_one_blank_is_solved_for(problem):
    task = read(problem)
    assert isinstance(task, Solve)
    assert task.unknowns == ("x",)


@pytest.mark.parametrize("problem", ["? + ? = 12", "0.25 = ___ %", "x + ? = 9"])
def test_what_is_more_than_a_blank_is_not(problem):
    assert not isinstance(read(problem), Solve)
