"""Systems written as augmented matrices, and back."""

import pytest

from app.study.problems.reading import read
from app.study.working.kinds.arrays import KINDS
from app.study.working.lines import shown
from app.study.working.methods.arrays import augmented
from app.study.working.step import Unproven
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Write the system as an augmented matrix: 7x - 4y = 9, y = 3x - 5",
            ["7x - 4y = 9, -3x + y = -5", "[[7, -4, 9], [-3, 1, -5]]"],
        ),
        ("Write the system as an augmented matrix: 2x + y = 5, x - y = 1", ["[[2, 1, 5], [1, -1, 1]]"]),
        ("Write the matrix as a system of equations. [[1, 2, 3], [4, 0, 6]]", ["x + 2y = 3, 4x = 6"]),
    ],
)
def test_each_equation_is_a_row(problem, expected):
    assert augmented.fits(read(problem))
    assert lines(problem) == expected


def test_another_matrix_is_not_the_systems():
    one, other = (
        read(f"Write the system as an augmented matrix: 2x + y = {number}, x - y = 1") for number in (5, 6)
    )
    kind = KINDS[type(one)]
    answer = kind.answer_of(other, augmented.matrix(augmented.augmented(other)))
    with pytest.raises(Unproven):
        kind.proof_of(one, answer)
    assert str(shown(augmented.in_order(one)).text) == "2x + y = 5, x - y = 1"
