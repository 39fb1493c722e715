"""An equation becomes several where a product is 0, and where two numbers have the same size or power."""

import pytest

from app.study.working.implication.branching import branched
from app.study.working.implication.related import related
from app.study.working.step import Claim
from tests.study.working.implication.written import equation


@pytest.mark.parametrize(
    ("before", "after", "claim"),
    [
        ("e^x(x - 2) = 0", "x - 2 = 0", Claim.SAME),
        ("x(x - 2)^2/3 = 0", "x = 0 or x - 2 = 0", Claim.SAME),
        ("(x - 3)√(x - 5) = 0", "x - 3 = 0 or √(x - 5) = 0", Claim.ADDS),
        ("x(x - 2) = 0", "x - 2 = 0", None),
        ("x(x - 2) = 0", "x = 0 or x - 2 = 0 or x = 5", None),
        ("x(x - 2) = 1", "x = 1 or x - 2 = 1", None),
        ("|x - 1| = |2x|", "x - 1 = 2x or x - 1 = -(2x)", Claim.SAME),
        ("|x| = 2x - 3", "x = 2x - 3 or x = -(2x - 3)", Claim.ADDS),
        ("|x - 1| = 4", "x - 1 = 4", None),
        ("(x + 1)^2 = 5", "x + 1 = √5 or x + 1 = -√5", Claim.SAME),
    ],
)
def test_every_case_is_there_and_none_is_made_up(before, after, claim):
    cases = tuple(map(equation, after.split(" or ")))
    assert branched(equation(before), cases, "x", related) is claim
