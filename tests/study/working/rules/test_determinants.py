"""Determinants, written out."""

from app.study.maths.arrays import determinant, rows_of
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import number
from app.study.working.rules.determinants import along_first_row, crossed, in_words


def rows(*lists):
    return rows_of(determinant([list(map(number, row)) for row in lists]))


def test_two_by_two_by_the_diagonals():
    two = rows((2, -3), (4, 5))
    assert to_text(crossed(two)) == "2 × 5 - (-3) × 4"
    assert rational(crossed(two)) == 22


def test_larger_ones_along_the_first_row():
    three = rows((1, 2, 3), (0, 1, 4), (5, 6, 0))
    assert rational(along_first_row(three)) == rational(determinant(three)) == 1
    assert in_words(three) == "1 × (1 × 0 - 4 × 6) - 2 × (0 × 0 - 4 × 5) + 3 × (0 × 6 - 1 × 5)"
