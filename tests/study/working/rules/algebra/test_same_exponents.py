"""Powers of numbers with letters as exponents."""

from fractions import Fraction

import pytest

from app.study.working.rules.algebra import same_exponents
from app.study.working.rules.algebra.power_rows import Row, exponent_of
from tests.study.working.worked import answered, lines, tree


def row(*powers, size=1):
    """A product of powers, such as ("2", "x")."""
    return Row(Fraction(size), [(tree(base), exponent_of(tree(above))) for base, above in powers])


def test_equal_exponents_put_their_bases_together():
    found = row(("2", "t"), ("y", "t"), ("5", "t"))
    assert same_exponents.multiplied(found) == ["2^t·5^t = (2 × 5)^t = 10^t"]
    assert found.powers == row(("10", "t"), ("y", "t")).powers
    assert same_exponents.multiplied(row(("2", "t"), ("5", "s"), ("3", "2"))) == []


def test_a_quotient_of_bases_is_to_be_whole():
    above, below = row(("6", "t")), row(("2", "t"))
    assert same_exponents.divided(above, below) == ["6^t/2^t = (6/2)^t = 3^t"]
    assert (above.powers, below.powers) == (row(("3", "t")).powers, [])
    assert same_exponents.divided(row(("6", "t")), row(("4", "t"))) == []


def test_only_a_power_of_the_base_is_taken_in():
    found = row(("2", "t"), size=8)
    assert same_exponents.number_taken_in(found) == "8·2^t = 2^(t + 3)"
    assert found.number == 1
    assert same_exponents.number_taken_in(row(("2", "t"), size=6)) == ""


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify 3^u·5^u", "15^u"),
        ("Simplify 9^u/3^u", "3^u"),
        ("Simplify 2^u/8^u", "1/4^u"),
        ("Simplify 3^u + 3^u + 3^u", "3^(u + 1)"),
        ("Simplify 6^u·2/3^u", "2^(u + 1)"),
    ],
)
def test_they_are_worked(problem, last):
    assert lines(problem)[-1] == last
    assert answered(problem).working is not None
