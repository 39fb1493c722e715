"""Matrices, determinants and vectors in the tree."""

from fractions import Fraction

import pytest

from app.study.maths import operators as op
from app.study.maths.arrays import (
    DOT,
    MAGNITUDE,
    TRANSPOSED,
    NotAnArray,
    cofactor,
    determinant,
    has_arrays,
    identity,
    inverse,
    is_array,
    matrix,
    resolved,
    rows_of,
    vector,
    without,
)
from app.study.maths.exact import rational
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, number, plus, power, times


def of(*rows):
    return matrix([list(map(number, row)) for row in rows])


def numbers(node):
    return [[rational(entry) for entry in row] for row in rows_of(resolved(node))]


def test_they_are_written():
    assert to_text(of((1, 2), (3, -4))) == "[[1, 2], [3, -4]]"
    assert to_tex(of((1, 2), (3, -4))) == r"\begin{bmatrix} 1 & 2 \\ 3 & -4 \end{bmatrix}"
    assert to_tex(determinant(rows_of(of((1, 2), (3, 4))))).startswith(r"\begin{vmatrix}")
    assert to_text(vector(map(number, (1, -2)))) == "⟨1, -2⟩"
    wide = of(*[range(1, 7)] * 2)
    assert to_text(wide) == "[[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]]"


def test_a_determinant_is_a_number():
    assert rational(determinant(rows_of(of((1, 2), (3, 4))))) == -2
    assert rational(determinant(rows_of(of((2, 0, 1), (1, 3, 2), (1, 1, 1))))) == 0
    assert not is_array(determinant(rows_of(of((1, 2), (3, 4)))))


def test_operations_entry_by_entry():
    a, b = of((1, 2), (3, 4)), of((0, 1), (5, -1))
    assert numbers(plus(a, b)) == [[1, 3], [8, 3]]
    assert numbers(times(number(2), a)) == [[2, 4], [6, 8]]
    assert numbers(times(a, b)) == [[10, -1], [20, -1]]
    assert numbers(power(a, number(2))) == [[7, 10], [15, 22]]
    assert numbers(Apply(TRANSPOSED, (a,))) == [[1, 3], [2, 4]]
    assert numbers(times(a, identity(2))) == [[1, 2], [3, 4]]


def test_an_inverse_times_the_matrix_is_the_identity():
    a = of((2, 1, 1), (1, 3, 2), (1, 0, 0))
    assert numbers(times(inverse(a), a)) == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert numbers(power(of((4,)), number(-1))) == [[Fraction(1, 4)]]


def test_vectors():
    u, v = vector(map(number, (3, 4))), vector(map(number, (1, -2)))
    assert rational(resolved(Apply(DOT, (u, v)))) == -5
    assert rational(resolved(Apply(MAGNITUDE, (u,)))) == 5


@pytest.mark.parametrize(
    "wrong",
    [
        plus(of((1, 2)), of((1,), (2,))),
        times(of((1, 2)), of((1, 2))),
        power(of((1, 2), (2, 4)), number(-1)),
        plus(of((1,)), number(1)),
        Apply(DOT, (vector([number(1)]), vector([number(1), number(2)]))),
        Apply(op.ROOT, (of((1,)), number(2))),
    ],
)
def test_what_does_not_exist_is_refused(wrong):
    with pytest.raises(NotAnArray):
        resolved(wrong)


def test_parts():
    rows = rows_of(of((1, 2), (3, 4)))
    assert without(rows, 0, 1) == ((number(3),),)
    assert rational(cofactor(rows, 0, 1)) == -3
    assert has_arrays(plus(number(1), determinant(rows)))
