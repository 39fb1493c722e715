"""Polynomials as products."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.maths.to_text import to_text
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra import factored as f
from app.study.working.step import NoRule
from tests.study.working.worked import tree


def factored(text):
    return f.factored(polynomial(tree(text)))


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("12x^2y - 12xy", "12xy(x - 1)"),
        ("64 - x^2", "-(x - 8)(x + 8)"),
        ("x^2 + 2x + 1", "(x + 1)^2"),
        ("x^2 + 1", "x^2 + 1"),
        ("7", "7"),
        ("x/2 + 1/3", "(1/6)(3x + 2)"),
    ],
)
def test_a_polynomial_is_written_as_a_product(text, product):
    assert to_text(f.node_of(factored(text))) == product


def test_nothing_has_no_factors():
    with pytest.raises(NoRule):
        factored("x - x")


def test_shared_factors_and_the_least_multiple():
    a, b = factored("6x(x - 1)^2"), factored("4(x - 1)(x + 2)")
    assert to_text(f.node_of(f.least_multiple([a, b]))) == "12x(x - 1)^2 (x + 2)"
    common = f.shared(a, b)
    assert to_text(f.node_of(f.without(a, common, 2))) == "3x(x - 1)"
    assert f.polynomial_of(f.joined([a, b])) == polynomial(tree("6x(x - 1)^2·4(x - 1)(x + 2)"))
    assert f.is_one(f.without(a, a.factors, 6))


@given(
    st.lists(st.integers(-6, 6), min_size=2, max_size=4), st.lists(st.integers(-6, 6), min_size=2, max_size=3)
)
def test_multiplied_out_it_is_the_polynomial_again(first, second):
    text = " · ".join(
        "(" + " + ".join(f"({one})x^{n}" if n else f"({one})" for n, one in enumerate(row)) + ")"
        for row in (first, second)
    )
    found = polynomial(tree(text))
    if found:
        assert f.polynomial_of(f.factored(found)) == found
