"""Integrals are read with their bounds; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.integrals import WORDINGS
from app.study.problems.wordings.wording import first
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    "text",
    [
        "Integrate a + b",
        "∫ x",
        "Integrate the function below",
        "What is an antiderivative?",
        "Find the integral of x^2 over the unit disk D",
        "∫ ∫ x y dx dy",
    ],
)
def test_what_is_not_wholly_an_integral_is_not_read(text):
    assert first(WORDINGS, cleaned(text)) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (r"\int_{0}^{\frac{\pi}{2}} \cos x \, dx", r"integrate cos x by x from 0 to \frac{π}{2}"),
        ("∫_1^∞ 1/x^2 dx", "integrate 1/x^2 by x from 1 to ∞"),
        ("∫ a x dx", "integrate a x by x"),
    ],
)
def test_bounds_stand_at_the_sign(text, plain):
    assert first(WORDINGS, cleaned(text)) == task(plain)
