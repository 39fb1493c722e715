"""Amounts in base units and in other units."""

from fractions import Fraction

from app.study.maths.conversion import in_base, in_unit
from app.study.maths.exact import rational
from app.study.maths.tree import Num
from app.study.maths.units import UNITS


def test_base_units_are_those_of_the_si():
    three = Num(Fraction(3))
    assert rational(in_base(three, UNITS["km"])) == 3000
    assert rational(in_base(three, UNITS["min"])) == 180
    assert rational(in_base(three, UNITS["°"])) is None  # 3·π/180


def test_an_amount_becomes_so_many_of_another_unit():
    assert rational(in_unit(Num(Fraction(3)), UNITS["km"], UNITS["m"])) == 3000
    assert rational(in_unit(Num(Fraction(90)), UNITS["min"], UNITS["h"])) == Fraction(3, 2)
