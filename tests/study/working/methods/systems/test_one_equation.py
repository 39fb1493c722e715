"""One equation of a system."""

import pytest

from app.study.answers.kinds import Equation
from app.study.problems.reading import read
from app.study.working.board import Board
from app.study.working.lines import shown
from app.study.working.methods.systems.one_equation import (
    contradicts,
    is_linear,
    is_system,
    put_into,
    solve_at,
    standard,
)
from app.study.working.step import NoRule
from tests.study.working.systems.test_lines import system
from tests.study.working.worked import on_board, tree


def test_which_tasks_are_systems():
    assert is_linear(read("x + y = 3, x - y = 1"))
    assert is_system(read("xy = 3, x - y = 1"))
    assert not is_linear(read("xy = 3, x - y = 1"))
    assert not is_system(read("x = 3"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2x + 3y = 7", "2x + 3y = 7"),
        ("3y + 2x = 7", "3y + 2x = 7"),
        ("y = 2x + 1", "-2x + y = 1"),
        ("x/2 + y/3 = 4", "3x + 2y = 24"),
        ("0.5x - y = 1", "x - 2y = 2"),
        ("2(x + y) = 3y + 4", "2x - y = 4"),
    ],
)
def test_the_form_with_whole_numbers(text, expected):
    left, right = map(tree, text.split("="))
    assert str(shown(standard(Equation(left, right), ("x", "y"))).text) == expected


def test_the_others_stay():
    board = Board(system("x + y = 3", "2x = 4"))
    solve_at(board, 1, "x")
    put_into(board, 0, "x", board.line.equations[1].right, 1)
    assert on_board(board) == "(1) 2 + y = 3, (2) x = 2"
    with pytest.raises(NoRule):
        solve_at(Board(system("x + y = 3", "2x = 4")), 0, "x")


def test_a_contradiction_is_the_end():
    board = Board(system("x + y = 3", "0 = 4"))
    assert not contradicts(board, 0)
    assert contradicts(board, 1)
    assert on_board(board) == "no solution"
