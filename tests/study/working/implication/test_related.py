"""Whether one equation follows from another."""

import pytest

from app.study.maths.tree import substituted
from app.study.working.implication.related import related
from app.study.working.implication.rewriting import SIDE
from app.study.working.step import Claim
from tests.study.working.implication.written import line, tree

SAME = [
    ("√(2x - 1) - 7 = 0", "√(2x - 1) = 7", ""),
    ("2√x = 8", "√x = 4", ""),
    ("9^(x + 4) = 27^(x + 1)", "3^(2(x + 4)) = 3^(3(x + 1))", ""),
    ("2^(3x) = 2^(x + 4)", "3x = x + 4", ""),
    ("log_2(x - 1) = 3", "x - 1 = 2^3", ""),
    ("e^(2x) = 7", "2x = ln(7)", ""),
    ("5^x = 11", "x ln(5) = ln(11)", "ln(side)"),
    ("|x - 1| = 4", "x - 1 = 4 or x - 1 = -4", ""),
    ("|x - 1| = |2x|", "x - 1 = 2x or x - 1 = -(2x)", ""),
    ("e^x(x - 2) = 0", "x - 2 = 0", ""),
    ("x e^x = 0", "x = 0", ""),
    ("∛(x + 1) = 2", "x + 1 = 8", "side^3"),
    ("|x| = -2", "none", ""),
    ("√(x + 1) = -3", "none", ""),
    ("2^x = -8", "none", ""),
    ("sin(x) = 2", "none", ""),
    ("x^2 = 9 or x = 1", "x = 3 or x = -3 or x = 1", ""),
]
ADDS = [
    ("√(15 - 2x) = x", "15 - 2x = x^2", "side^2"),
    ("1/x + 1/3 = 5/6", "6 + 2x = 5x", "side·(6x)"),
    ("ln(x) + ln(x - 3) = ln(4)", "ln(x(x - 3)) = ln(4)", ""),
    ("ln(x^2) = ln(3x + 10)", "x^2 = 3x + 10", ""),
    ("|x| = 2x - 3", "x = 2x - 3 or x = -(2x - 3)", ""),
    ("(x - 3)√(x - 5) = 0", "x - 3 = 0 or √(x - 5) = 0", ""),
]
NEITHER = [
    ("x^2 = 9", "x = 3", ""),
    ("x^2 = 2x", "x = 2", "side/x"),
    ("ln(x^2) = 4", "2ln(x) = 4", ""),
    ("√x = 3", "x = 8", "side^2"),
    ("|x - 1| = 4", "x - 1 = 4", ""),
    ("x(x - 2) = 0", "x - 2 = 0", ""),
    ("x^2 = x", "ln(x^2) = ln(x)", "ln(side)"),
    ("x - 2 = 3", "(x - 2)/(x - 5) = 3/(x - 5)", "side/(x - 5)"),
    ("2^x = 8", "x = 4", ""),
    ("log_2(x) = 3", "x = 9", ""),
    ("√(x + 1) = 3", "none", ""),
    ("x^2 = 9 or x = 1", "x = 3 or x = 1", ""),
    ("∛x = -2", "none", ""),
    ("|x| = |x - 2|", "x = x - 2", ""),
]


@pytest.mark.parametrize(
    ("before", "after", "through", "claim"),
    [
        *[(*row, Claim.SAME) for row in SAME],
        *[(*row, Claim.ADDS) for row in ADDS],
        *[(*row, None) for row in NEITHER],
    ],
)
def test_how_a_line_follows(before, after, through, claim):
    done = None
    if through:
        done = substituted(tree(through.replace("side", "s")), {"s": SIDE})
    assert related(line(before), line(after), "x", done) is claim
