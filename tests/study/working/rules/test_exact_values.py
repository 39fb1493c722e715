"""Numbers worked out with known values."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.board import Board
from app.study.working.rules.exact_values import known_value, work_out, work_out_folded
from app.study.working.step import NoRule
from tests.study.working.worked import on_board, texts, tree


@pytest.mark.parametrize(
    ("text", "value"),
    [("ln(1)", "0"), ("ln(e)", "1"), ("ln(e^5)", "5"), ("e^0", "1"), ("e^(ln(7))", "7"), ("sin(π/6)", "1/2")],
)
def test_known_values(text, value):
    assert to_text(known_value(tree(text))[0]) == value


def test_what_is_not_known_stays():
    assert known_value(tree("ln(2)")) is None
    assert known_value(tree("sin(1)")) is None


def test_known_values_first_then_the_rest():
    board = Board(tree("2sin(π/6) + √8 - √2"))
    work_out(board, ())
    assert on_board(board) == "1 + √2"
    assert texts(board.steps)[0] == "2(1/2) + √8 - √2"


def test_folded_it_is_one_line():
    board = Board(tree("ln(e) + e^0"))
    work_out_folded(board, ())
    assert texts(board.steps) == ["2"]
    assert len(board.steps[0].substeps) == 3


def test_a_number_that_is_not_known_exactly_has_no_rule():
    with pytest.raises(NoRule):
        work_out(Board(tree("1/(1 + √2 + √3)")), ())
