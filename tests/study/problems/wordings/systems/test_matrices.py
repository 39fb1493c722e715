"""Tasks about matrices."""

import pytest

from app.study.marking.judge import judge
from app.study.problems.reading import read
from tests.study.problems.plain_notation import task

M = r"\(\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}\)"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (f"Find the determinant.\n{M}", "array det [[1, 2], [3, 4]]"),
        (f"Find the determinant of the given matrix.\nA = {M}", "array det [[1, 2], [3, 4]]"),
        (f"Given the 2x2 matrix A, find the inverse.\nA = {M}", "array inverse [[1, 2], [3, 4]]"),
        (f"Evaluate the determinant {M} Find minor a_1", None),  # a minor of two by two is no determinant
        ("A = [[1, 2], [3, 4]], B = [[0, 1], [1, 0]]. Find the sum of A and B.",
         "array [[1, 2], [3, 4]] + [[0, 1], [1, 0]]"),
        ("A = [[1, 2], [3, 4]]. Find the largest entry.", None),
        ("A = [[1, 2], [3, 4]]. Find A + B.", None),
        ("[[1, 2, 3], [4, 5]]. Interchange rows 1 and 2.", None),
    ],
)  # fmt: skip
def test_a_request_is_read_wholly_or_not_at_all(text, plain):
    assert read(text) == (task(plain) if plain else None)


def test_a_minor_leaves_out_the_row_of_its_number_and_the_column_of_its_letter():
    text = "Evaluate the specified determinant [[3, -1, 4], [-1, 0, -2], [-4, 1, 5]] Find minor b_2"
    assert read(text) == task("array det [[3, 4], [-4, 5]]")


def test_no_matrix_without_a_name_is_left_out():
    sums = {
        "[[1, 2], [3, 4]] + [[5, 6], [7, 8]]": r"[[6, 8], [10, 12]]",
        "[[1, 2], [3, 4]] [[5, 6], [7, 8]]": r"[[19, 22], [43, 50]]",
    }
    for problem, answer in sums.items():
        assert judge(problem, answer).verdict == "correct", problem
