"""What quadratic equations share."""

import pytest

from app.study.problems.reading import read
from app.study.working.board import Board
from app.study.working.methods.equations import quadratics
from tests.study.working.test_solution_sets import line
from tests.study.working.worked import on_board


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("x^2 - 5x + 6 = 0", (1, -5, 6)),
        ("2x = 4 - 2x^2", (1, 1, -2)),
        ("x^2/2 + x = 4", (1, 2, -8)),
        ("(x+1)^2 = x^2", None),
        ("x^3 = x", None),
        ("2 + 3", None),
    ],
)
def test_the_smallest_whole_coefficients_are_found(problem, expected):
    assert quadratics.of(read(problem)) == expected


def test_an_equation_is_brought_to_standard_form():
    board = Board(line("3 - 2x^2 = 4x - 1"))
    assert quadratics.to_standard(board, "x") == (1, 2, -2)
    assert on_board(board) == "x^2 + 2x - 2 = 0"


def test_a_product_that_is_zero_is_known_when_it_is_written_so():
    assert quadratics.is_zero_product(read("(x-2)(x+3) = 0"))
    assert quadratics.is_zero_product(read("3(x+1)^2 = 0"))
    assert not quadratics.is_zero_product(read("(x-2)(x+3) = 1"))
    assert not quadratics.is_zero_product(read("(x-2)(x^2+3) = 0"))
    assert quadratics.discriminant((1, -4, 1)) == 12
