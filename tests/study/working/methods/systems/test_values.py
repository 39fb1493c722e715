"""Values with square roots."""

import pytest

from app.study.working.board import Board
from app.study.working.methods.systems.values import work_out
from app.study.working.step import NoRule
from tests.study.working.worked import on_board, texts, tree


def test_numbers_step_by_step_and_roots_at_once():
    board = Board(tree("2·3 + 1"))
    work_out(board)
    assert texts(board.steps) == ["6 + 1", "7"]
    board = Board(tree("2(1 + √2) - 1"))
    work_out(board)
    assert on_board(board) == "1 + 2√2"
    with pytest.raises(NoRule):
        work_out(Board(tree("sin(2)")))
