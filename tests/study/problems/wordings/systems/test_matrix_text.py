r"""The matrices of a request are set apart from its words, however they are written."""

import pytest

from app.study.maths.tree import Unreadable
from app.study.problems.wordings.systems.matrix_text import one_spoken_of, said_in


@pytest.mark.parametrize(
    "text",
    [r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}", "[[1, 2], [3, 4]]", "mat({1, 2}, {3, 4})"],
)
def test_a_matrix_is_the_same_in_every_spelling(text):
    said = said_in(f"Find the inverse of {text}.")
    assert said.request == "Find the inverse of ⟦0⟧"
    assert one_spoken_of({}, said) == one_spoken_of({}, said_in("[[1, 2], [3, 4]]"))


def test_a_name_stands_for_its_matrix():
    said = said_in("A = [[1, 2], [3, 4]] and B = [[0, 1], [1, 0]]. Find 2A + B.")
    assert said.request == "Find 2A + B"
    assert one_spoken_of({"X": "B"}, said) == said.matrices["⟦1⟧"]
    assert one_spoken_of({}, said) is None


def test_rows_of_different_lengths_are_no_matrix():
    with pytest.raises(Unreadable):
        said_in("[[1, 2], [3]]")
    assert said_in("no matrix here") is None
