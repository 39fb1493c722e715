"""The board."""

import pytest

from app.study.answers.kinds import Equation
from app.study.working.board import MOST_LINES, Board, Change
from app.study.working.step import NoRule
from engine.base.sentence import say
from tests.study.working.worked import on_board, tree

SAYS = say("working.equations.swap")


def test_a_change_keeps_what_stands_around_it_and_says_where_it_was():
    board = Board(Equation(tree("2 + 3"), tree("x")))
    board.change(Change((0,), tree("5"), SAYS))
    assert on_board(board) == "5 = x"
    assert board.steps[0].focus == ((0,),)
    assert board.part((1,)) == tree("x")


def test_a_method_that_goes_round_in_circles_is_stopped():
    board = Board(tree("x"))
    for _ in range(MOST_LINES):
        board.say(tree("x"), SAYS)
    with pytest.raises(NoRule):
        board.say(tree("x"), SAYS)
