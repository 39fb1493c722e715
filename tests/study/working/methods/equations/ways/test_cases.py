"""Cases solved one after the other."""

from app.study.answers.kinds import Equation
from app.study.working.board import Board
from app.study.working.lines import Cases
from app.study.working.methods.equations.ways.cases import is_solved, solve_each
from app.study.working.methods.equations.ways.solver import solve
from tests.study.working.worked import on_board, tree


def equation(text):
    return Equation(*map(tree, text.split(" = ")))


def test_each_case_is_solved_in_the_substeps_of_one_step():
    board = Board(Cases((equation("2x = 8"), equation("x^2 = 9"), equation("x^2 = -1"))))
    solve_each(board, "x", solve)
    assert on_board(board) == "x = 4 or x = 3 or x = -3"
    (step,) = board.steps
    assert all(one.after == two.before for one, two in zip(step.substeps, step.substeps[1:], strict=False))


def test_what_comes_twice_is_written_once():
    board = Board(Cases((equation("x - 1 = 0"), equation("2x = 2"))))
    solve_each(board, "x", solve)
    assert on_board(board) == "x = 1"


def test_when_a_case_is_solved():
    assert is_solved(equation("x = 3"), "x")
    assert not is_solved(equation("2x = 3"), "x")
    assert not is_solved(equation("x = 6/2"), "x")
