"""A common power of e, taken out of a sum."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.exponentials import common_exponential
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ("e^x + x e^x", ("e^x", "x + 1")),
        ("2x e^(-x) - x^2 e^(-x)", ("e^(-x)", "2x - x^2")),
        ("e^x + 1", None),
        ("x^2 + x", None),
    ],
)
def test_taken_out(node, expected):
    found = common_exponential(tree(node), "x")
    assert (found and tuple(map(to_text, found))) == expected
