"""SymPy is given what was written, within bounds."""

import pytest
import sympy

from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.operators import MINUS_PLUS, MP, OPERATORS, PLUS_MINUS, PM
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import Apply, number

X = symbol("x")


def read(text):
    return parse(tokenize(text))


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("x^2+1", X**2 + 1),
        ("√x", sympy.sqrt(X)),
        ("∛(-8)", -2),
        ("(-8)^(2/3)", 4),
        ("log x", sympy.log(X, 10)),
        ("log_2 8", 3),
        ("ln x", sympy.log(X)),
        ("sin 30°", sympy.Rational(1, 2)),
        ("5!", 120),
        ("x!", sympy.factorial(X)),
        ("nPr(5, 2)", 20),
        ("ceil(7/2)", 4),
        ("|x|", abs(X)),
        ("3 1/2 - 50%", 3),
        ("f(x)", sympy.Function("f")(X)),
        ("max(x, 2)", sympy.Max(X, 2)),
        ("7 mod 4", 3),
        ("gcd(12, 18, 4)", 2),
        ("lcm(4, 6, 10)", 60),
        ("∞", sympy.oo),
        ("i^2", -1),
        ("e^{iπ}", -1),
    ],
)
def test_an_expression_there(text, expression):
    assert sympy.simplify(to_sympy(read(text)) - expression) in {0, sympy.nan}
    assert to_sympy(read(text)) == expression


@pytest.mark.parametrize(
    "text", ["9^9^9", "(x+1)^99", "x^(9^9^9)", "(x^60)^60", "2000!", "(1/2)!", "2^(10^9*√2)"]
)
def test_what_is_too_large_never_reaches_it(text):
    with pytest.raises(TooLarge):
        to_sympy(read(text))


def test_both_signs_have_no_counterpart():
    with pytest.raises(Unreadable):
        to_sympy(read("1 ± √2"))


def test_every_operator_it_has_a_name_for_is_there():
    for op in OPERATORS.values():
        if isinstance(op.sympy, str) and op.sympy:
            assert hasattr(sympy, op.sympy), op


@pytest.mark.parametrize("op", OPERATORS.values(), ids=str)
def test_every_operator_is_understood_or_refused_in_words(op):
    sixes = Apply(op, (number(6),) * op.least)
    if op in {PLUS_MINUS, MINUS_PLUS, PM, MP}:
        with pytest.raises(Unreadable, match=r"\.$"):
            to_sympy(sixes)
    else:
        assert to_sympy(sixes).is_number
