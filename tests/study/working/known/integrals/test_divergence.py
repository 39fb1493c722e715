"""Integrals that diverge, and those that do not."""

import pytest

from app.study.answers.kinds import Value, Word
from app.study.maths.to_text import to_text
from app.study.problems.reading import read
from app.study.working.known.integrals.divergence import divergent_answers, diverges, poles


@pytest.mark.parametrize(
    ("problem", "does"),
    [
        ("∫_{-1}^{1} 1/x^2 dx", True),
        ("∫_0^3 1/(x-1) dx", True),
        ("∫_0^{π} tan x dx", True),
        ("∫_1^∞ 1/x dx", True),
        ("∫_0^1 1/√x dx", False),
        ("∫_1^∞ 1/x^2 dx", False),
        ("∫_0^1 ln x dx", False),
        ("∫_0^1 x^2 dx", False),
        ("∫_2^3 1/(x-1) dx", False),
    ],
)
def test_diverges(problem, does):
    assert diverges(read(problem)) is does


def test_poles_between_the_bounds():
    assert list(map(to_text, poles(read("∫_0^3 1/(x^2 - x) dx")))) == ["0", "1"]


def test_infinity_is_an_answer_where_the_sign_stays():
    (word, value) = divergent_answers(read("∫_{-1}^{1} 1/x^2 dx"))
    assert word == Word("divergent")
    assert isinstance(value, Value)
    assert len(divergent_answers(read("∫_0^3 1/(x-1) dx"))) == 1
