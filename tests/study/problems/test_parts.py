"""A problem in labelled parts is known for one, and no label is read as a letter."""

import pytest

from app.study.problems.parts import has_parts
from app.study.problems.reading import read


@pytest.mark.parametrize(
    "text", ["(a) 3^2 (b) 2^5", "(i) 3^2 (ii) 2^5", "a) 3 + 4 b) 12 - 5 c) 6 * 7", "a. expand 2(n+1)\nb. 5^2"]
)
def test_labels_are_no_letters(text):
    assert has_parts(text)
    assert read(text) is None


@pytest.mark.parametrize("text", ["(a) 3^2", "f(a) + f(b)", "(a + b)(a - b)", "(b) 3 (a) 4", "a b c"])
def test_letters_are_no_labels(text):
    assert not has_parts(text)
