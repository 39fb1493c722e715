"""Expressions are proven equal, or not."""

from app.study.problems.reading import read
from app.study.working.kinds.table import opening
from app.study.working.proof.expressions import covers, equals
from tests.study.working.worked import tree


def test_expressions_are_equal_or_not():
    assert equals(tree("(x + 1)^2"), tree("x^2 + 2x + 1"))
    assert not equals(tree("(x + 1)^2"), tree("x^2 + 1"))
    assert equals(tree("√8"), tree("2√2"))


def test_what_is_still_to_be_differentiated_is_worked_out():
    assert equals(opening(read("Differentiate x^3")), tree("3x^2"))


def test_each_of_some_is_among_others():
    assert covers([tree("1/2")], [tree("3"), tree("2/4")])
    assert not covers([tree("1/2"), tree("4")], [tree("3"), tree("2/4")])
