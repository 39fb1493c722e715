"""Workings of integrals and limits: how they begin and end."""

import pytest

from app.study.answers.kinds import Value
from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.kinds.table import kind_of
from app.study.working.step import Unproven
from tests.study.working.worked import tree

INTEGRAL, DEFINITE, LIMIT = map(read, ("∫ 2x dx", "∫_0^1 2x dx", r"\lim_{x \to 2} x^2"))


@pytest.mark.parametrize(
    ("task", "first"),
    [(INTEGRAL, "∫ 2x dx"), (DEFINITE, "∫_0^1 2x dx"), (LIMIT, "lim(x→2) x^2")],
)
def test_the_first_line_is_what_is_asked(task, first):
    assert to_text(kind_of(task).opening(task)) == first


@pytest.mark.parametrize(
    ("task", "right", "wrong"),
    [
        (INTEGRAL, "x^2 + C", "x^2"),
        (INTEGRAL, "x^2 + 1 + C", "2x^2 + C"),
        (INTEGRAL, "C + x^2", "x^2 + C + D"),
        (DEFINITE, "1", "2"),
        (LIMIT, "4", "5"),
        (LIMIT, "2^2", "∞"),
    ],
)
def test_the_end_is_proven_in_another_way(task, right, wrong):
    assert kind_of(task).proof_of(task, Value(tree(right))).key.startswith("working.proof.")
    with pytest.raises(Unproven):
        kind_of(task).proof_of(task, Value(tree(wrong)))


def test_a_line_with_a_sign_is_no_answer():
    with pytest.raises(Unproven):
        kind_of(INTEGRAL).answer_of(INTEGRAL, kind_of(INTEGRAL).opening(INTEGRAL))
