"""Matrices are read from LaTeX's tables and from nested brackets."""

import pytest

from app.study.answers.kinds import Assignments, Matrix
from app.study.answers.matrices import cases
from app.study.answers.reading import readings
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Unreadable


@pytest.mark.parametrize(
    ("text", "size"),
    [
        (r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", (2, 2)),
        (r"\begin{pmatrix}a\\b\end{pmatrix}", (2, 1)),
        (r"\begin{pmatrix}\frac{1}{2}\\\frac{1}{3}\end{pmatrix}", (2, 1)),
        (r"\begin{bmatrix}1\\2\\3\end{bmatrix}", (3, 1)),
        (r"\begin{array}{cc}1&2\end{array}", (1, 2)),
        ("[[1, 2, 3], [4, 5, 6]]", (2, 3)),
    ],
)
def test_rows_and_columns_are_counted(text, size):
    read = readings(text)[0]
    assert isinstance(read, Matrix)
    assert (len(read.rows), len(read.rows[0])) == size


def test_rows_of_different_lengths_are_refused():
    with pytest.raises(Unreadable, match="different lengths"):
        readings(r"\begin{pmatrix}1&2\\3\end{pmatrix}")


def test_a_number_before_or_behind_it_belongs_to_each_entry():
    table = r"\begin{bmatrix}2&4\\6&8\end{bmatrix}"
    for text in (table + "/2", r"\frac{1}{2}" + table, "1/2 [[2, 4], [6, 8]]"):
        (matrix, *_) = readings(text)
        assert [[rational(entry) for entry in row] for row in matrix.rows] == [[1, 2], [3, 4]]
    with pytest.raises(Unreadable):
        readings(r"\begin{bmatrix}2&4\\6&8\end{bmatrix} 7")


def test_a_table_without_an_end_is_refused():
    with pytest.raises(Unreadable):
        readings(r"\begin{pmatrix}1&2")


def test_cases_are_a_list():
    assert isinstance(readings(r"\begin{cases}x=1 \\ y=2\end{cases}")[0], Assignments)
    assert [token.text for token in cases(tokenize(r"\begin{cases}x\\y\end{cases}")) or []] == [
        "x",
        ",",
        "y",
    ]
    assert cases(tokenize("x = 1")) is None
