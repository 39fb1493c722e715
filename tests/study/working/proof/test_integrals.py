"""Lines with ∫ and lim: which say the same, and which do not."""

import pytest

from app.study.maths.tree import plus
from app.study.working.integral_sign import difference_between, integral_between, integral_of, labelled
from app.study.working.limit_sign import limit_of
from app.study.working.proof.integrals import (
    PROVER,
    has_limit_of_integral,
    is_antiderivative_between,
    same_antiderivatives,
    slope_of,
)
from app.study.working.proof.table import same
from app.study.working.unsolved import Unsolved
from tests.study.working.worked import tree


def integral(text, by="x"):
    return integral_of(tree(text), by)


def test_an_antiderivative_is_the_same_as_its_integral():
    assert same(integral("2x"), tree("x^2"), "")
    assert same(integral("2x"), tree("x^2 + 5"), "")
    assert not same(integral("2x"), tree("2x^2"), "")
    assert not same(integral("1/x"), tree("ln(x)^2"), "")


def test_a_substitution_is_differentiated_by_the_chain_rule():
    right = integral_of(tree("u^5/2"), "u", tree("2x + 1"), "x")
    assert same(integral("(2x + 1)^5"), right, "")
    assert not same(integral("(2x + 1)^5"), integral_of(tree("u^5"), "u", tree("2x + 1"), "x"), "")
    put = labelled(tree("u^6/12"), {"u": tree("2x + 1")})
    assert same(right, put, "")
    assert same(put, tree("(2x + 1)^6/12"), "")
    assert not same(put, tree("(2x + 1)^6/6"), "")


def test_the_slope_of_a_line_has_that_of_each_integral():
    assert same_antiderivatives(integral("x e^x"), tree("x e^x - e^x"), "x")
    assert slope_of(integral("x^3"), "x") is not None


def test_an_integral_over_a_pole_is_no_difference():
    one, two = tree("-1"), tree("1")
    assert not same(
        integral_between(tree("1/x^2"), "x", one, two), difference_between(tree("-1/x"), "x", one, two), ""
    )
    assert same(
        integral_between(tree("x^2"), "x", one, two), difference_between(tree("x^3/3"), "x", one, two), ""
    )
    assert not is_antiderivative_between(tree("a x"), tree("a"), "x", one, two)


def test_areas_are_compared_by_quadrature():
    whole = integral_between(tree("2x"), "x", tree("0"), tree("1"))
    assert same(whole, tree("1"), "")
    assert not same(whole, tree("1.01"), "")


@pytest.mark.parametrize(("after", "right"), [("4", True), ("5", False), ("∞", False)])
def test_limits_are_compared_with_the_known_one(after, right):
    assert same(limit_of(tree("x^2"), "x", tree("2")), tree(after), "") is right


def test_an_infinite_limit_is_that_infinity():
    assert same(limit_of(tree("1/x^2"), "x", tree("0")), tree("∞"), "")
    assert not same(limit_of(tree("1/x^2"), "x", tree("0")), tree("-∞"), "")


@pytest.mark.parametrize(
    ("first", "second", "holds"),
    [
        (("x", "0", "2"), (("x", "0", "1"), ("x", "1", "2")), True),
        (("x", "0", "2"), (("x", "0", "1"), ("x", "1", "3")), False),
        (("x", "0", "2"), (("x", "0", "1"), ("x^2", "1", "2")), False),
        (("|x|", "-1", "1"), (("-x", "-1", "0"), ("x", "0", "1")), True),
        (("|x|", "-1", "1"), (("x", "-1", "0"), ("x", "0", "1")), False),
    ],
)
def test_pieces(first, second, holds):
    whole = integral_between(tree(first[0]), "x", *map(tree, first[1:]))
    parts = [integral_between(tree(each[0]), "x", *map(tree, each[1:])) for each in second]
    assert _same(whole, plus(*parts)) is holds


def _same(first, second):
    try:
        return PROVER.same(first, second, "")
    except Unsolved:
        return False


@pytest.mark.parametrize(
    ("to", "side", "low", "high", "holds"),
    [
        ("∞", "", "1", "t", True),
        ("∞", "", "2", "t", False),
        ("0", "+", "1", "t", False),
    ],
)
def test_limits_of_integrals(to, side, low, high, holds):
    whole = integral_between(tree("1/x^2"), "x", tree("1"), tree("∞"))
    moving = integral_between(tree("1/x^2"), "x", tree(low), tree(high))
    assert has_limit_of_integral(whole, limit_of(moving, "t", tree(to), side)) is holds


@pytest.mark.parametrize(("area", "holds"), [("-1/x", True), ("1/x", False), ("-1/(x - 5)", False)])
def test_an_antiderivative_within_a_limit(area, holds):
    moving = integral_between(tree("1/x^2"), "x", tree("1"), tree("t"))
    found = difference_between(tree(area), "x", tree("1"), tree("t"))
    lines = [limit_of(each, "t", tree("∞"), "") for each in (moving, found)]
    assert has_limit_of_integral(*lines) is holds
