"""Parts that are no polynomials, found and brought to stand alone."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.working.board import Board
from app.study.working.methods.equations.ways import atoms
from app.study.working.step import NoRule
from tests.study.working.worked import answered, on_board, tree


def equation(text):
    return Equation(*map(tree, text.split(" = ")))


def test_atoms_are_as_large_as_they_are():
    found = atoms.of_equation(equation("2√(x + 1) + x^2 = 3·2^x - |x|/2"), "x")
    assert [to_text(each) for each in found] == ["√(x + 1)", "2^x", "|x|"]
    assert not atoms.of_equation(equation("x^2 + √2 = 3"), "x")


def test_an_atom_stands_alone_and_the_sentences_name_it():
    board = Board(equation("3·2^x - 5 = 19"))
    atoms.alone(board, tree("2^x"))
    assert on_board(board) == "2^x = 8"
    assert str(board.steps[0].says) == "Add 5 to both sides, so that 3·2^x stands alone."


def test_an_equation_that_is_not_linear_in_it_has_no_rule():
    with pytest.raises(NoRule):
        atoms.alone(Board(equation("√x·√x + √x = 2")), tree("√x"))


def test_constants_that_are_not_rational():
    assert [to_text(each) for each in atoms.constants(tree("x ln(2) + √3 + 4"))] == ["ln(2)", "√3"]


@pytest.mark.parametrize("atom", ["2^x", "|x - 4|", "ln(x)", "√(x + 1)"])
def test_an_atom_that_falls_out_ends_the_equation(atom):
    board = Board(equation(f"{atom} - {atom} = 3"))
    assert not atoms.alone(board, tree(atom))
    assert on_board(board) == "no solution"
    assert answered(f"Solve {atom} - {atom} = 3").final == r"\text{no solution}"
