"""Which part is called u, and what the integral is in u."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.integral_sign import integral_of
from app.study.working.proof.integrals import same_antiderivatives
from app.study.working.rules.calculus.substitutions import absolute_is_needless, put_back, substitutions
from tests.study.working.worked import tree


def first(text):
    return next(substitutions(tree(text), "x", frozenset({"x"}), "x"))


@pytest.mark.parametrize(
    ("text", "meaning", "inside"),
    [
        ("2x cos(x^2)", "x^2", "cos(u)"),
        ("x(x^2 + 1)^3", "x^2 + 1", "u^3/2"),
        ("ln(x)/x", None, None),
        ("e^x/(1 + e^x)", "1 + e^x", "1/u"),
        ("sin(x)^2 cos(x)", None, None),
        ("x^3 √(x^2 + 1)", "x^2 + 1", "(u - 1)√u/2"),
    ],
)
def test_what_is_inside_becomes_the_letter(text, meaning, inside):
    found = list(substitutions(tree(text), "x", frozenset({"x"}), "x"))
    assert found
    if meaning:
        assert (to_text(found[0].meaning), to_text(found[0].inside)) == (meaning, inside)
    for one in found:
        assert same_antiderivatives(integral_of(tree(text), "x"), one.integral, "x")


def test_a_letter_that_is_taken_is_not_used():
    found = next(substitutions(tree("2x cos(x^2)"), "x", frozenset({"x", "u"}), "x"))
    assert found.letter == "v"


def test_nothing_is_left_of_the_old_letter_or_there_is_none():
    assert list(substitutions(tree("e^(x^2)"), "x", frozenset({"x"}), "x")) == []


def test_the_meaning_is_put_back():
    assert put_back(tree("u^2"), "u", tree("x + 1")) == tree("(x + 1)^2")


def test_where_the_bars_are_needless():
    assert absolute_is_needless(tree("x^2 + 1"))
    assert absolute_is_needless(tree("1 + e^x"))
    assert not absolute_is_needless(tree("x + 1"))
    assert not absolute_is_needless(tree("x^2 - 1"))
