"""Where expressions are defined, and which sign they have."""

import pytest

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.working.domain import always_positive, covered, never_negative, restrictions


def tree(text):
    return parse(tokenize(text))


@pytest.mark.parametrize("text", ["5", "2^x", "e^(x - 1)", "x^2 + 1", "3·2^x/5", "2^x + x^2", "π - 3"])
def test_what_is_always_positive(text):
    assert always_positive(tree(text))


@pytest.mark.parametrize("text", ["0", "-5", "x", "x^2", "2^x - 1", "x^3 + 1", "3 - π", "(-2)^x"])
def test_what_is_not_known_to_be_positive(text):
    assert not always_positive(tree(text))


def test_what_is_never_negative():
    assert all(never_negative(tree(text)) for text in ["0", "x^2", "|x|", "√x", "√x + x^4", "2^x"])
    assert not any(never_negative(tree(text)) for text in ["x", "x^3", "∛x", "-1", "√x - 1"])


@pytest.mark.parametrize(
    ("some", "by"),
    [
        ("1/(x(x - 1))", "1/x + 1/(x - 1)"),
        ("1/x + 1/(x - 1)", "1/(x^2 - x)"),
        ("ln(x(x + 1))", "ln(x) + ln(x + 1)"),
        ("ln(x^3/(x + 1))", "ln(x) + ln(x + 1)"),
        ("√(x + 1)", "2√(x + 1)"),
        ("x^2", "1/x"),
        ("1/(x^2 + 1)", "x"),
    ],
)
def test_what_is_defined_wherever_another_is(some, by):
    assert covered(restrictions(tree(some)), restrictions(tree(by)), "x")


@pytest.mark.parametrize(
    ("some", "by"),
    [
        ("1/x", "x"),
        ("ln(x)", "ln(x^2)"),
        ("√x", "√(x + 1)"),
        ("ln(x) + ln(x + 1)", "ln(x(x + 1))"),
        ("x^x", "x"),
    ],
)
def test_what_need_not_be(some, by):
    assert not covered(restrictions(tree(some)), restrictions(tree(by)), "x")
