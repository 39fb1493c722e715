"""Some equations have no solution, for one side is always above."""

import pytest

from app.study.working.implication.impossible import is_impossible
from tests.study.working.implication.written import equation


@pytest.mark.parametrize(
    "text", ["|x| = -2", "√(x + 1) = -3", "2^x = -8", "e^x = 0", "sin(x) = 2", "-1 = x^2"]
)
def test_nothing_solves_it(text):
    assert is_impossible(equation(text))


@pytest.mark.parametrize("text", ["|x| = 0", "√(x + 1) = 3", "2^x = 8", "sin(x) = 1", "x^3 = -1", "x^2 = -a"])
def test_something_may_solve_it(text):
    assert not is_impossible(equation(text))
