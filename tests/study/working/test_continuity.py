"""Continuity on an interval, proven by enclosures."""

import pytest

from app.study.working.continuity import is_continuous
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("x^3 - 2x", -5, 5), ("ln(|1 + cos(x)|)", 0, 1.5), ("1/(x^2 + 1)", -9, 9), ("√x", 0, 4),
        ("x^(1/3)", -1, 1), ("arcsin(x)", -1, 1), ("tan(x)", -1.5, 1.5), ("e^(2x)/x", 0.1, 3),
        ("2^x", -3, 3), ("sec(x)", -1, 1), ("arctan(x) - |x|", -2, 2),
    ],
)  # fmt: skip
def test_these_are_continuous(text, low, high):
    assert is_continuous(tree(text), "x", low, high)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1/x", -1, 1), ("ln(|x|)", -1, 1), ("tan(x)", 0, 3), ("√x", -1, 1), ("1/(x - 2)", 0, 2),
        ("x^(-1/3)", -1, 1), ("arcsin(x)", 0, 2), ("floor(x)", 0, 2), ("a x", 0, 1), ("x^x", 1, 2),
    ],
)  # fmt: skip
def test_these_are_not_proven_so(text, low, high):
    assert not is_continuous(tree(text), "x", low, high)
