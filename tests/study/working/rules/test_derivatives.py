"""The rules of differentiation, one at a time."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.working.derivative_sign import derivative_of, resolved
from app.study.working.rules.derivatives import differentiated
from tests.study.working.worked import tree

RULES = [
    ("7", "constant"),
    ("a^2", "constant"),
    ("x", "letter"),
    ("3x", "multiple"),
    ("5x^3/2", "power"),
    ("x^2 + sin x", "sum"),
    ("-sin x", "minus"),
    ("3 sin x", "constant-factor"),
    ("sin(x)/3", "constant-factor"),
    ("x^3 sin x", "product"),
    ("x/(x + 1)", "quotient"),
    ("4/x^2", "fraction-as-power"),
    ("√x", "root-as-power"),
    ("x^(-3)", "power"),
    ("x^(1/2)", "power"),
    ("(2x + 1)^5", "chain"),
    ("sin(x^2)", "chain"),
    ("e^x", "exponential"),
    ("2^x", "power-of-constant"),
    ("ln(3x)", "chain"),
    ("log(x)", "function"),
    *((f"{name}(x)", "function") for name in ("sin", "cos", "tan", "cot", "sec", "csc", "ln", "exp")),
    *((f"{name}(x)", "function") for name in ("arcsin", "arccos", "arctan", "sinh", "cosh")),
]


@pytest.mark.parametrize(("text", "rule"), RULES)
def test_each_rule_is_named_and_true(text, rule):
    node = tree(text)
    new, says = differentiated(node, "x")
    assert says.key == f"working.derivatives.{rule}"
    assert equal(resolved(derivative_of(node, "x")), resolved(new)).outcome is Outcome.EQUAL


@pytest.mark.parametrize("text", ["|x|", "x!"])
def test_what_no_rule_fits_is_left(text):
    assert differentiated(tree(text), "x") is None
