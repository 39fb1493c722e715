"""Whether an inequality holds at a point."""

from fractions import Fraction

import pytest

from app.study.answers.reading import readings
from app.study.working.regions.conditions import NotExact, condition, critical, defined_sign, holds
from app.study.working.regions.points import Rational, roots
from tests.study.working.worked import tree


def of(text):
    return condition(readings(text)[0], "x")


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("2x + 1 > 5", 2, False),
        ("2x + 1 >= 5", 2, True),
        ("1 < x <= 3", 3, True),
        ("x < 1 or x > 3", 2, False),
        ("1/(x - 2) <= 0", 2, False),  # not defined there
        ("|x - 1| < 2", -1, False),
        ("|x|/x > 0", 0, False),
        ("x^(-1) > 0", 0, False),
        ("(-∞, 2) ∪ [3, ∞)", 3, True),
        ("x < √2", 1, True),
        ("√2 > x", 2, False),
        ("x ≠ 2", 2, False),
        ("no solution", 0, False),
        ("all real numbers", 0, True),
    ],
)
def test_at_a_number(text, at, expected):
    assert holds(of(text), "x", Rational(Fraction(at))) is expected


def test_at_a_root_exactly():
    _, above = roots((Fraction(-2), Fraction(0), Fraction(1)))
    assert holds(of("x^2 <= 2"), "x", above)
    assert not holds(of("x^2 < 2"), "x", above)
    assert holds(of("x <= √2"), "x", above)
    assert not holds(of("x < √2"), "x", above)


@pytest.mark.parametrize("text", ["√x < 2", "sin(x) > 0", "x < π", "x < y"])
def test_what_is_not_decided_is_not_guessed(text):
    with pytest.raises(NotExact):
        decided(of(text))


def decided(found):
    critical(found, "x")
    holds(found, "x", Rational(Fraction(1)))


def test_the_sign_of_an_expression_where_it_has_one():
    assert defined_sign(tree("1/x"), "x", Rational(Fraction(-2))) == -1
    assert defined_sign(tree("1/x"), "x", Rational(Fraction(0))) is None
