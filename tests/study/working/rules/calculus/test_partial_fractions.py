"""Quotients of polynomials."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.calculus.partial_fractions import split
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("(x^3 + 1)/(x^2 - 1)", "x + (x + 1)/(x^2 - 1)"),
        ("1/(x^2 - 1)", "1/((x - 1)(x + 1))"),
        ("(3x + 5)/((x + 1)(x + 2))", "2/(x + 1) + 1/(x + 2)"),
        ("1/(x(x + 1)^2)", "1/x - 1/(x + 1) - 1/(x + 1)^2"),
        ("1/(x(x^2 + 1))", "1/x - x/(x^2 + 1)"),
        ("1/(x^2 + 2x + 5)", "1/((x + 1)^2 + 4)"),
        ("(2x + 5)/(x^2 + 2x + 5)", "(2x + 2)/(x^2 + 2x + 5) + 3/(x^2 + 2x + 5)"),
    ],
)
def test_the_next_line(text, after):
    new, _, _ = split(tree(text), "x")
    assert to_text(new) == after
    assert equal(new, tree(text)).outcome is Outcome.EQUAL


@pytest.mark.parametrize("text", ["x^2", "1/(x^2 - 2)", "1/(x - 1)^2", "sin(x)/x", "1/((x + 1)^2 + 4)"])
def test_what_is_not_to_be_split(text):
    assert split(tree(text), "x") is None


def test_random_fractions_keep_their_value(rng, full):
    for _ in range(200 if full else 20):
        roots = rng.sample(range(-6, 7), 3)
        bottom = "".join(f"(x - ({root}))" for root in roots)
        node = tree(f"({rng.randint(1, 9)}x + {rng.randint(1, 9)})/({bottom})")
        new, _, _ = split(node, "x")
        assert equal(new, node).outcome is Outcome.EQUAL
