"""A word one slip away from one that is known is taken for it; formulas and short words stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.problems.typed.misspelled import corrected, words_of

KNOWN = frozenset({"completely", "arithmetic", "simplify", "period", "perimeter"})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("factor completly", "factor completely"),
        ("arithmatic", "arithmetic"),
        ("simpilfy 2x", "simplify 2x"),
        ("whats the peroid", "what is the period"),
        ("permieter thru", "perimeter through"),
        ("parameter", "parameter"),  # two letters away
        ("simplfy, dont slove", "simplify, dont solve"),
        ("circumfrence", "circumference"),
        ("sin(x)", "sin(x)"),
        (r"\periud", r"\periud"),
    ],
)
def test_a_slip_is_mended(typed, meant):
    assert corrected(typed, KNOWN) == meant


@given(st.text("abcdexyz0123+-=^() ", max_size=30))
def test_no_formula_is_changed(text):
    assert corrected(text, KNOWN) == text


def test_words_are_taken_from_patterns():
    patterns = [r"(find|simplif(?:y|ying)) {e}", r"arithmetic(?:\s+mean)?", r"\bvectors?", "factori[sz]e"]
    words = {"find", "simplify", "simplifying", "arithmetic", "mean", "vector", "vectors"}
    assert words_of(patterns) == words
