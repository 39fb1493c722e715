"""Workings of integrals and limits: how they begin and end."""

import pytest

from app.study.answers.kinds import Value, Word
from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.integral_sign import integral_between
from app.study.working.kinds.calculus.integrals import is_part_of
from app.study.working.kinds.table import kind_of
from app.study.working.quantities import Said
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import say
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


@pytest.mark.parametrize(
    ("part", "holds"),
    [
        (("1/(x - 1)", "1", "3"), True),
        (("1/(x - 1)", "1", "4"), False),
        (("1/x", "1", "3"), False),
    ],
)
def test_a_part_that_diverges_is_enough(part, holds):
    task = read("∫_0^3 1/(x - 1) dx")
    kind = kind_of(task)
    first = kind.opening(task)
    line = integral_between(tree(part[0]), "x", *map(tree, part[1:]))
    assert is_part_of(line, task) is holds
    step = Step(first, line, say("working.integrals.one-part"), claim=Claim.STARTS)
    assert kind.claims[Claim.STARTS](task, [first], step) is holds


def test_only_what_diverges_is_said_to():
    kind, word = kind_of(read("∫_0^3 1/(x - 1) dx")), Word("divergent")
    assert kind.answer_of(None, Said("divergent")) == word
    assert kind.proof_of(read("∫_0^3 1/(x - 1) dx"), word)
    with pytest.raises(Unproven):
        kind.proof_of(read("∫_2^3 1/(x - 1) dx"), word)
