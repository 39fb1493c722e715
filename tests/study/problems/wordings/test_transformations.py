"""Expressions are rewritten; the examples stand beside the wordings."""

import pytest

from app.study.problems.request import cleaned
from app.study.problems.wordings.transformations import PLAIN, WORDINGS
from app.study.problems.wordings.wording import first
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    "text",
    [
        "Simplify your life",
        "Factor x^2 - 9 = 0",
        "Expand the business",
        "Simplify the ratio 0 : 8",
        "Write 12 as a product of love",
        "Simplify",
    ],
)
def test_what_is_no_expression_is_not_rewritten(text):
    assert first(WORDINGS, cleaned(text)) is None


@pytest.mark.parametrize("text", ["x = 3", "dy/dx", "2 < 3", "5 apples cost $10", ""])
def test_what_is_left_is_an_expression_or_nothing(text):
    assert first(PLAIN, text) is None


def test_numbers_are_factored_into_primes():
    assert first(WORDINGS, "factor 60") == task("primes 60")
    assert first(WORDINGS, "factor 60x") == task("factor 60x")
