"""The same is done to both sides, or a side is written in another way; what that may add is said."""

import pytest

from app.study.maths.tree import substituted
from app.study.working.implication.rewriting import SIDE, divided_by, done_to_both, rewritten
from app.study.working.step import Claim
from tests.study.working.implication.written import equation, tree


@pytest.mark.parametrize(
    ("before", "after", "claim"),
    [
        ("2√x = 8", "√x = 4", Claim.SAME),
        ("x + 1 = 3x", "3x = x + 1", Claim.SAME),
        ("√(2x - 1) - 7 = 0", "√(2x - 1) = 7", Claim.SAME),
        ("x/x = x", "1 = x", Claim.ADDS),
        ("x = 2", "x^2/x = 2", None),
        ("x = 2", "x = 3", None),
    ],
)
def test_another_way_to_write_it(before, after, claim):
    assert rewritten(equation(before), equation(after), "x") is claim


@pytest.mark.parametrize(
    ("before", "after", "through", "claim"),
    [
        ("√(15 - 2x) = x", "15 - 2x = x^2", "s^2", Claim.ADDS),
        ("∛(x + 1) = 2", "x + 1 = 8", "s^3", Claim.SAME),
        ("1/x + 1/3 = 5/6", "6 + 2x = 5x", "s·(6x)", Claim.ADDS),
        ("x^2 = 2x", "x = 2", "s/x", None),
        ("√x = 3", "x = 8", "s^2", None),
    ],
)
def test_the_same_is_done_to_both_sides(before, after, through, claim):
    done = substituted(tree(through), {"s": SIDE})
    assert done_to_both(equation(before), equation(after), "x", done) is claim


def test_dividing_is_written_with_the_side():
    assert SIDE in divided_by(tree("2")).args
