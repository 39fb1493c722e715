"""Logarithms and powers undo each other, where the logarithms are there before."""

import pytest

from app.study.working.implication.inverses import inverted
from app.study.working.step import Claim
from tests.study.working.implication.written import equation


@pytest.mark.parametrize(
    ("before", "after", "claim"),
    [
        ("log_2(x - 1) = 3", "x - 1 = 2^3", Claim.SAME),
        ("e^(2x) = 7", "2x = ln(7)", Claim.SAME),
        ("2^(3x) = 2^(x + 4)", "3x = x + 4", Claim.SAME),
        ("ln(x^2) = ln(3x + 10)", "x^2 = 3x + 10", Claim.ADDS),
        ("log_2(x) = log_3(5)", "x = 5", None),
        ("1^x = 1^3", "x = 3", None),
        ("2^x = 9", "x = 3", None),
    ],
)
def test_what_stands_inside_is_equal(before, after, claim):
    assert inverted(equation(before), equation(after), "x") is claim
