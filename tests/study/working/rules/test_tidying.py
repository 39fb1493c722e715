"""Tidy results."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.tidying import tidied
from tests.study.working.worked import tree

TIDY = [
    ("5(2x + 1)^4·2", "10(2x + 1)^4"),
    ("cos(x^2)·2x", "2x cos(x^2)"),
    ("12x^3 + 5 - 0", "12x^3 + 5"),
    ("1·ln(x) + x·(1/x)", "ln(x) + 1"),
    ("-sin(3x)·3", "-3sin(3x)"),
    ("(2x(x - 1) - (x^2 + 1)·1)/(x - 1)^2", "(x^2 - 2x - 1)/(x - 1)^2"),
    ("0·sin x + x·cos x", "x cos(x)"),
    ("3x^2 sin x + x^3 cos x", "3x^2 sin(x) + x^3 cos(x)"),
    ("2x e^(3x) + x^2 (3e^(3x))", "2x e^(3x) + 3x^2 e^(3x)"),
    ("(1/2)(x^2 + 1)^(-1/2) (2x)", "x/√(x^2 + 1)"),
    ("(1/2)x^(-1/2)", "1/(2√x)"),
    ("-3x^(-4)", "-3/x^4"),
    ("1/(1 + (2x)^2)·2", "2/(4x^2 + 1)"),
    ("3/√(1 - (3x)^2)", "3/√(1 - 9x^2)"),
    ("2e^(2x) + 2(e^(2x) + x(2e^(2x)))", "4e^(2x) + 4x e^(2x)"),
    ("(x - 4)·2·(x - 4)^2", "2(x - 4)^3"),
    ("-5((1/2)(x + 1)^(-1/2))/(√(x + 1))^2", "-5/(2(x + 1)^(3/2))"),
]


@pytest.mark.parametrize(("text", "expected"), TIDY)
def test_results_are_made_tidy_and_stay_equal(text, expected):
    new = tidied(tree(text))
    assert to_text(new) == expected
    assert equal(new, tree(text)).outcome is Outcome.EQUAL
