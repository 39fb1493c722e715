"""The sums of a fraction, factored in one line with its parts."""

from app.study.maths.to_text import to_text
from app.study.working.board import Board
from app.study.working.methods.algebra import factoring_parts as parts
from tests.study.working.worked import on_board, tree


def test_all_sums_above_and_below_are_factored():
    board = Board(tree("(x^2 - 1)/(x^2 + 3x + 2)"))
    parts.factor_all(board, ())
    assert on_board(board) == "(x + 1)(x - 1)/((x + 2)(x + 1))"
    assert len(board.steps) == 1
    assert len(board.steps[0].substeps) >= 2


def test_denominators_alone():
    board = Board(tree("x/(x^2 - 1) + (x^2 - 4)/x"))
    parts.factor_denominators(board, ())
    assert on_board(board) == "x/((x + 1)(x - 1)) + (x^2 - 4)/x"


def test_what_has_no_factors_stays():
    board = Board(tree("x^2 + 1"))
    parts.factorise_sum(board)
    assert board.steps == []
    assert to_text(parts.unbracketed(tree("(x + 1)"))) == "x + 1"
