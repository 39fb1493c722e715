"""Numbers with roots, π and logarithms, exactly."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.exact_numbers import simplest
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("√8", "2√2"), ("√2·√3", "√6"), ("1/√2", "√2/2"), ("4^(3/2)", "8"), ("√(9/20)", "3√5/10"),
        ("1/(√3 - 1)", "(√3 + 1)/2"), ("√2/2·√3/2 - √2/2·1/2", "(√6 - √2)/4"), ("π/2 - π/6", "π/3"),
        ("ln(1) + 3", "3"), ("ln(e^2)", "2"), ("2ln(2) - 2 - (-1)", "2ln(2) - 1"), ("e^(ln(5))", "5"),
        ("√((2 - √3)/4)", "√(2 - √3)/2"), ("|√2 - 2|", "2 - √2"), ("e·e^2", "e^3"), ("(e^2)^(1/2)", "e"),
    ],
)  # fmt: skip
def test_they_are_written_as_simply_as_they_go(text, expected):
    found = simplest(tree(text))
    assert to_text(found) == expected
    assert equal(found, tree(text)).outcome is Outcome.EQUAL


@pytest.mark.parametrize("text", ["x + 1", "∞", "1/(1 + √2 + √3)", "2^π + √(-1)"])
def test_what_is_not_known_here_is_not_guessed(text):
    assert simplest(tree(text)) is None


def test_random_numbers_keep_their_value(rng, full):
    for _ in range(400 if full else 40):
        text = " ".join(
            f"{rng.choice('+-')} {rng.randint(1, 9)}/{rng.randint(1, 9)}·√{rng.randint(1, 60)}"
            for _ in range(rng.randint(1, 3))
        )
        node = tree(f"(1 {text})·(√{rng.randint(2, 9)} + {rng.randint(1, 4)})")
        found = simplest(node)
        assert found is None or equal(found, node).outcome is Outcome.EQUAL
