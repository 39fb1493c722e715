"""Lines about numbers that say the same, and that do not."""

from fractions import Fraction

from app.study.answers.kinds import Quantity, Ratio, Remainder
from app.study.maths.units import UNITS
from app.study.working.columns import Columns
from app.study.working.proof.numbers import is_rounding, last_place
from app.study.working.proof.table import same
from app.study.working.said import Said, rounded
from tests.study.working.worked import tree


def km(text):
    return Said(Quantity(tree(text), UNITS["km"]))


def metres(text):
    return Said(Quantity(tree(text), UNITS["m"]))


def test_amounts():
    assert same(km("5"), metres("5 × 1000"), "")
    assert not same(km("5"), metres("500"), "")
    assert not same(km("5"), Said(Quantity(tree("5"), UNITS["kg"])), "")


def test_ratios():
    def ratio(a, b):
        return Said(Ratio((tree(a), tree(b))))

    assert same(ratio("24", "36"), ratio("2", "3"), "")
    assert not same(ratio("24", "36"), ratio("3", "2"), "")


def test_remainders():
    assert same(tree("17 ÷ 5"), Said(Remainder(tree("3"), tree("2"))), "")
    assert not same(tree("17 ÷ 5"), Said(Remainder(tree("2"), tree("7"))), "")


def test_columns():
    assert same(tree("347 + 586"), Columns(347, 586, "+", 1, 3, 1), "")
    assert not same(tree("347 + 586"), Columns(347, 586, "+", 1, 4, 1), "")


def test_rounded_numbers():
    assert same(tree("√2"), rounded(tree("1.41")), "")
    assert not same(tree("√2"), rounded(tree("1.42")), "")
    assert is_rounding(tree("17852"), tree("17900"))
    assert not is_rounding(tree("17852"), tree("17800"))
    assert last_place(tree("4.56 × 10^7")) == 10**5
    assert last_place(tree("2.50")) == Fraction(1, 100)
