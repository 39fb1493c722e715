"""How workings of inequalities end."""

from app.study.problems.reading import read
from app.study.working.board import Board
from app.study.working.kinds.table import opening
from app.study.working.methods.inequalities.ending import finish, letter_of, solved_line
from tests.study.working.worked import on_board


def test_an_interval_is_written_where_it_is_asked_for_or_nothing_else_is_to_be_done():
    board = Board(opening(read("x < 3 and x > 1")))
    finish(board, "x")
    assert on_board(board) == "(1, 3)"


def test_the_letter_is_the_only_one():
    assert letter_of(read("2t < 3")) == "t"
    assert letter_of(read("x = 3")) == ""


def test_the_plain_line():
    assert solved_line(opening(read("x < 3 and x > 1")), "x") == opening(read("1 < x < 3"))
