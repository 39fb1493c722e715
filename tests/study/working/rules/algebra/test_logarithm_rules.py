"""Laws of logarithms."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.maths.tree import replaced
from app.study.working.rules.algebra import logarithm_rules as rules
from tests.study.working.worked import tree


def after(rule, text):
    change = rule(tree(text))
    return None if change is None else to_text(replaced(tree(text), change.path, change.new))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ln(x/y)", "ln(x) - ln(y)"),
        ("ln(xy)", "ln(x) + ln(y)"),
        ("log_2(x^3)", "3log_2(x)"),
        ("ln(√x)", "(1/2)ln(x)"),
        ("ln(1/x)", "-ln(x)"),
        ("1 - ln(xy)", "1 - (ln(x) + ln(y))"),
        ("ln(x) + 1", None),
        ("ln(x + 1)", None),
    ],
)
def test_one_logarithm_is_split(text, line):
    assert after(rules.expanded, text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("2ln(x) + ln(y)", "ln(x^2) + ln(y)"),
        ("ln(x) + ln(y)", "ln(xy)"),
        ("ln(x) - ln(y)", "ln(x/y)"),
        ("ln(x) + log_2(y)", None),
        ("ln(x) + 1", None),
    ],
)
def test_several_become_one(text, line):
    assert after(rules.condensed, text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("log_2(8)", "3"),
        ("ln(1)", "0"),
        ("log_7(7)", "1"),
        ("log_2(2^x)", "x"),
        ("3^(log_3(x))", "x"),
        ("log_2(3)", None),
    ],
)
def test_known_values(text, line):
    assert after(rules.evaluated, text) == line


def test_exponents_and_brackets():
    assert rules.exponent_of(tree("4"), tree("8")) == Fraction(3, 2)
    assert rules.exponent_of(tree("2"), tree("-8")) is None
    assert to_text(rules.opened(tree("1 - (ln(x) + ln(y))"))) == "1 - ln(x) - ln(y)"
    assert rules.opened(tree("1 - ln(x)")) is None
    assert [to_text(one) for one in rules.logarithms(tree("ln(x) + 2"))] == ["ln(x)"]
