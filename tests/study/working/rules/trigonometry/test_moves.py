"""Identities at one place: each leaves the expression equal."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.tidying import tidied
from app.study.working.rules.trigonometry.moves import done, moves
from tests.study.working.worked import tree

EXPRESSIONS = [
    "1 + tan(x)^2",
    "3sin(x)^2 cos(y) + 3cos(x)^2 cos(y) - 1",
    "csc(a)^2 - cot(a)^2 + sec(a)^4",
    "sin(4x)/cos(2x)",
    "cos(2x)/(1 - sin(x)) + 1/(1 + sin(x))",
    "sin(x)^2/(1 + cos(x))",
    "sin(t)^4 - cos(t)^4",
    "(sin(x) + cos(x))^2 - 1",
    "cos(x)^3/sin(x)",
]


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_every_move_leaves_the_expression_equal(text):
    node = tree(text)
    found = list(moves(node))
    assert found
    for move in found:
        for new in (done(node, move), tidied(done(node, move))):
            assert equal(new, node).outcome is Outcome.EQUAL, (to_text(new), str(move.says))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("1 - sin(x)^2", "cos(x)^2"),
        ("sec(x)^2 - 1", "tan(x)^2"),
        ("5csc(x)^2 - 5cot(x)^2", "5"),
        ("sin(x)/cos(x)", "tan(x)"),
        ("2/cos(x)", "2sec(x)"),
        ("sin(2x)", "2sin(x) cos(x)"),
        ("1/(1 - sin(x))", "(1 + sin(x))/(1 - sin(x)^2)"),
    ],
)
def test_an_identity_is_found(text, after):
    node = tree(text)
    assert after in [to_text(tidied(done(node, move))) for move in moves(node)]
