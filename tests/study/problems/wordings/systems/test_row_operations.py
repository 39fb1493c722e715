"""Operations on the rows of a matrix."""

import pytest

from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("mat({1, 2, 3}, {4, 5, 6}). Interchange rows 1 and 2.", "rows [[1, 2, 3], [4, 5, 6]] swap 1, 2"),
        ("Perform the indicated operations on the matrix [[1, 2, 3], [4, 5, 6]] Multiply row 2 by -3.",
         "rows [[1, 2, 3], [4, 5, 6]] 2 times -3"),
        ("[[1, 2], [3, 4]] Multiply row 3 by -3 and add it to row 2.", None),
        ("[[1, 2], [3, 4]] Interchange rows 1 and 3.", None),
    ],
)  # fmt: skip
def test_a_row_operation_is_of_rows_that_are_there(text, plain):
    assert read(text) == (task(plain) if plain else None)
