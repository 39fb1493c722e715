"""The known values of matrices and vectors."""

import pytest

from app.study.answers.kinds import Word
from app.study.answers.printing import printed
from app.study.maths.arrays import MAGNITUDE, vector
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, number, over
from app.study.working.known.arrays import answers_of, value_of
from tests.study.working.known.test_known import of


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Find the determinant of [[5, 1, -1], [2, 3, 1], [3, -6, 3]]", "93"),
        ("Find the inverse of [[3, -2], [1, 9]]", "[[9/29, 2/29], [-1/29, 3/29]]"),
        ("A = [[1, 2], [3, 4]]. Find A^2.", "[[7, 10], [15, 22]]"),
        ("A = [[1, 2], [3, 4]]. Find A^T.", "[[1, 3], [2, 4]]"),
        ("[[1, 0.5], [2, 3]]. Multiply row 1 by 3", "[[3, 1.5], [2, 3]]"),
        ("[[1, 2, 3], [4, 5, 6]]. Multiply row 2 by -2 and add row 1 to it.", "[[1, 2, 3], [-7, -8, -9]]"),
        ("[[1, 2, 3], [4, 5, 6]]. Add -4 times row 1 to row 2.", "[[1, 2, 3], [0, -3, -6]]"),
        ("Write the system as an augmented matrix: y = 2x - 2, x - 0.5y = 1", "[[-2, 1, -2], [1, -0.5, 1]]"),
        ("Write the matrix as a system. [[1, 0, 3], [4, -5, 6]]", "x = 3, 4x - 5y = 6"),
    ],
)
def test_worked_out_exactly(problem, expected):
    assert str(printed(of(problem).answers[0]).text) == expected


@pytest.mark.parametrize(
    "problem",
    ["A = [[1, 2], [3, 4]], B = [[1, 2, 3]]. Find A + B.", "Find the inverse of [[1, 2], [2, 4]]"],
)
def test_what_does_not_exist_is_undefined(problem):
    assert of(problem).answers == (Word("undefined"), Word("none"))


def test_a_vector_as_it_is_asked_for():
    two = vector([number(3), number(-4)])
    assert [str(printed(one).text) for one in answers_of(two, ())] == ["⟨3, -4⟩", "3i - 4j"]
    assert str(printed(answers_of(two, ("i", "j"))[0]).text) == "3i - 4j"
    assert to_text(value_of(over(two, Apply(MAGNITUDE, (two,))))) == "⟨3/5, -4/5⟩"
