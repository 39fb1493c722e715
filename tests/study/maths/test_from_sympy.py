"""What SymPy finds comes back as a tree of the same value."""

import pytest
import sympy
from hypothesis import given
from mpmath import mp

from app.study.maths import numeric
from app.study.maths.errors import OutsideDomain, TooLarge, Unreadable
from app.study.maths.from_sympy import from_sympy
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_sympy import to_sympy
from app.study.maths.to_text import to_text
from tests.study.expression_trees import SMOOTH

X = sympy.Symbol("x")


@given(SMOOTH)
def test_there_and_back_the_value_is_the_same(tree):
    try:
        again = from_sympy(to_sympy(tree))
    except (TooLarge, Unreadable):
        return
    with mp.workdps(40):
        for x, y in [("0.37", "1.9"), ("-1.3", "0.61"), ("2.2", "-0.8")]:
            at = {"x": mp.mpf(x), "y": mp.mpf(y)}
            try:
                before, after = numeric.value(tree, at), numeric.value(again, at)
            except (OutsideDomain, TooLarge):
                continue
            assert abs(before - after) <= mp.mpf(10) ** -20 * max(1, abs(before)), to_text(tree)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (sympy.Rational(-3, 4), "-3/4"),
        (sympy.sqrt(2) / 2, "√2/2"),
        (sympy.exp(X), "e^x"),
        (-sympy.oo, "-∞"),
        (X**2 - 2 * X, "x^2 - 2x"),
        (sympy.log(X), "ln(x)"),
        (abs(X), "|x|"),
        (sympy.root(X, 3), "∛x"),
        (sympy.pi / 6, "π/6"),
    ],
)
def test_a_result_has_the_value_that_is_written(expression, text):
    tree = from_sympy(expression)
    assert sympy.simplify(to_sympy(tree) - to_sympy(parse(tokenize(text)))) in {0, sympy.nan}


@pytest.mark.parametrize("expression", [sympy.Integral(X, X), sympy.zoo, sympy.Symbol("x") > 1])
def test_what_the_tree_has_no_node_for_is_refused(expression):
    with pytest.raises(Unreadable):
        from_sympy(expression)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (2 / (sympy.E - 1), "2/(e - 1)"),
        (-5 / (2 - sympy.E), "5/(e - 2)"),
        (sympy.pi - 3, "π - 3"),
        (-1 + 2 * sympy.I, "-1 + 2i"),
        (-1 + sympy.sqrt(5), "-1 + √5"),
    ],
)
def test_a_number_begins_with_what_is_positive(expression, text):
    assert to_text(from_sympy(expression)) == text
