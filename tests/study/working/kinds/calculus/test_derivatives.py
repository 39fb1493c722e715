"""Workings of derivatives: how they begin and end."""

import pytest

from app.study.answers.kinds import Value
from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.kinds.table import kind_of
from app.study.working.step import Unproven
from tests.study.working.worked import tree

TASK = read("Differentiate x^3")
KIND = kind_of(TASK)


def test_the_first_line_is_not_yet_differentiated():
    assert to_text(KIND.opening(TASK)) == "d/dx(x^3)"


def test_the_end_agrees_with_another_way():
    assert KIND.proof_of(TASK, Value(tree("3x^2"))).key == "working.proof.differentiated"
    with pytest.raises(Unproven):
        KIND.proof_of(TASK, Value(tree("3x")))
