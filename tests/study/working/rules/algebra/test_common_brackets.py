"""Brackets that every term has."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.algebra.common_brackets import taken_out
from tests.study.working.worked import lines, tree


def test_the_brackets_are_taken_out():
    bracket, rest, _ = taken_out(tree("5x(x + 1) - 3(x + 1)"))
    assert (to_text(bracket), to_text(rest)) == ("(x + 1)", "5x - 3")
    bracket, rest, _ = taken_out(tree("(a + b)^2 - 4(a + b)"))
    assert to_text(rest) == "(a + b) - 4"
    assert taken_out(tree("5(x + 1) + 3(x + 2)")) is None
    assert taken_out(tree("5(x + 1)")) is None


@pytest.mark.parametrize(
    ("problem", "last"),
    [("Factor 7x(x + 2) + 4(x + 2)", "(x + 2)(7x + 4)"), ("Factor x(y - 2) - 4(y - 2)", "(y - 2)(x - 4)")],
)
def test_a_problem_with_shared_brackets_is_factored(problem, last):
    assert lines(problem)[-1] == last
