"""The terms with one letter among others gathered, and the letter taken out."""

import pytest

from app.study.answers.kinds import Equation
from app.study.working.board import Board
from app.study.working.methods.equations.gathering import is_linear, solve_for
from app.study.working.step import NoRule
from tests.study.working.worked import on_board, texts, tree


def equation(text):
    return Equation(*map(tree, text.split(" = ")))


def test_the_letter_is_taken_out_and_divided_by():
    board = Board(equation("ax - 3 = bx + c"))
    solve_for(board, "x")
    assert texts(board.steps) == [
        "ax - bx - 3 = c",
        "ax - bx = c + 3",
        "x(a - b) = c + 3",
        "x = (c + 3)/(a - b)",
    ]


def test_what_is_not_linear_has_no_rule():
    assert is_linear(equation("ax = b"), "x")
    assert not is_linear(equation("ax^2 = b"), "x")
    board = Board(equation("ax^2 = b"))
    with pytest.raises(NoRule):
        solve_for(board, "x")
    assert on_board(board) == "ax^2 = b"
