"""Gaussian elimination."""

import pytest

from app.study.working.methods.systems.gauss import operation
from tests.study.working.worked import lines


def test_row_operations_a_line_each():
    assert lines("2x + 3y = 6, x - y = 1/2", "gauss")[:4] == [
        "(1) 2x + 3y = 6, (2) 2x - 2y = 1",
        "[2, 3 | 6; 2, -2 | 1]",
        "[2, 3 | 6; 0, -5 | -5]",
        "(1) 2x + 3y = 6, (2) -5y = -5",
    ]


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("x + y + z = 6, 2x - y + z = 3, x + 2y - z = 2", "x = 1, y = 2, z = 3"),
        ("y + z = 5, x + z = 4, x + y = 3", "x = 1, y = 2, z = 3"),
        ("x + y = 1, 2x + 2y = 2", "infinitely many solutions"),
        ("x + y = 1, 2x + 2y = 3", "no solution"),
    ],
)
def test_the_end(problem, last):
    assert lines(problem, "gauss")[-1] == last


def test_an_operation_in_words():
    assert operation(3, 1, -2, 0) == "3·R2 - 2·R1"
    assert operation(1, 2, 1, 0) == "R3 + R1"
