"""The same done to both sides."""

import pytest

from app.study.working.board import Board
from app.study.working.rules import both_sides
from tests.study.working.test_solution_sets import line
from tests.study.working.worked import on_board


@pytest.mark.parametrize(
    ("equation", "expected"),
    [
        ("x/2 + 1/3 = 5", "3x + 2 = 30"),
        ("(x + 1)/3 - (x - 2)/4 = 2", "4(x + 1) - 3(x - 2) = 24"),
        ("(2/3)x = 8", "2x = 24"),
    ],
)
def test_fractions_are_cleared(equation, expected):
    board = Board(line(equation))
    assert both_sides.clear_fractions(board)
    assert on_board(board) == expected
    assert not both_sides.clear_fractions(board)


def test_brackets_and_like_terms_take_a_line_each():
    board = Board(line("2(x + 1) + x = 5 - (x - 1)"))
    assert both_sides.expand(board)
    assert on_board(board) == "2x + 2 + x = 5 - (x - 1)"
    assert board.steps[0].focus == ((0, 0),)
    assert both_sides.expand(board)
    assert both_sides.collect(board)
    assert on_board(board) == "3x + 2 = 5 - x + 1"


def test_a_term_is_moved_with_the_line_between_folded_in():
    from engine.base.sentence import say

    board = Board(line("3x + 5 = 20"))
    says = say("working.equations.subtract", term="5", rest="3x")
    both_sides.move(board, {(): 5}, (says, says))
    assert on_board(board) == "3x = 15"
    between = Board(board.steps[0].substeps[0].after)
    assert on_board(between) == "3x + 5 - 5 = 20 - 5"
    both_sides.swap(board)
    assert on_board(board) == "15 = 3x"
