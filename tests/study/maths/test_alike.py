"""Two lines are alike when they are written alike, with or without regard to brackets."""

import pytest
from hypothesis import given

from app.study.maths.alike import alike, unbracketed
from app.study.maths.equality import Outcome, equal
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import bracketed
from tests.study.expression_trees import SMOOTH


def read(text):
    return parse(tokenize(text))


@pytest.mark.parametrize(
    ("a", "b", "without", "with_brackets"),
    [
        ("a + (b + c)", "a + b + c", True, False),
        ("a + (b - c)", "a + b - c", True, False),
        ("a - (b + c)", "a - b + c", False, False),
        ("(2x) + 1", "2x + 1", True, False),
        ("2(3x)", "2*3x", True, False),
        ("a/(b*c)", "a/b*c", False, False),
        ("-2x", "-(2x)", True, False),
        (r"-\frac12", "-1/2", True, True),
        ("a + b", "b + a", False, False),
        ("2*x", "2x", True, True),
        ("0.5", "0.50", False, False),
        (r"\frac{a}{b}", "a÷b", True, True),
    ],
)
def test_lines_alike(a, b, without, with_brackets):
    assert alike(read(a), read(b)) is without
    assert alike(read(b), read(a)) is without
    assert alike(read(a), read(b), brackets=True) is with_brackets


@given(SMOOTH)
def test_brackets_that_can_be_left_out_change_no_value(tree):
    assert equal(unbracketed(tree), tree).outcome is not Outcome.DIFFERENT
    assert alike(bracketed(tree), tree)
