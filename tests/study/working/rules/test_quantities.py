"""How a quantity is found: formula, numbers, value."""

import pytest

from app.study.maths.tree import Sym, number
from app.study.working.board import Board
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, operations, state, work_out
from app.study.working.step import NoRule
from engine.base.sentence import say
from tests.study.working.worked import texts, tree

SAYS = say("working.functions.put-in")
M = Sym("m")


def test_what_would_stand_twice_is_left_out():
    board = Board(tree("1"))
    find(board, M, (tree("a/b"),), (tree("6/2"),), (number(3),), SAYS)
    find(board, M, (number(3),), (number(3),), (number(3),), SAYS)
    assert texts(board.steps) == ["m = a/b", "m = 6/2", "m = 3", "m = 3"]


def test_several_operations_fold():
    board = Board(tree("1"))
    state(board, Named(M, (tree("2 + 3 * 4"),)), SAYS)
    work_out(board, Named(M, (number(14),)))
    assert texts(board.steps) == ["m = 2 + 3 × 4", "m = 14"]
    assert texts(board.steps[-1].substeps) == ["2 + 12", "14"]


def test_roots_end_in_simplest_form():
    assert texts(operations(tree("√(9 + 11)"), tree("2√5"))) == ["√20", "2√5"]


def test_another_value_is_not_reached():
    with pytest.raises(NoRule):
        operations(tree("2 + 3"), number(6))
