"""Units are read in their spellings, with exact factors."""

from fractions import Fraction

import pytest

from app.study.maths.parsing.tokens import tokenize
from app.study.maths.units import UNITS, read_unit


@pytest.mark.parametrize(
    ("text", "alike", "factor"),
    [
        ("km/h", "m/s", "5/18"), ("miles per hour", "mph", "1"), ("square metres", "m^2", "1"), ("cm²",
        "m²", "1/10000"),
        ("sq. in.", "in^2", "1"), ("m s^-1", "m/s", "1"), ("litres", "m^3", "1/1000"), ("kilometres", "m",
        "1000"),
        ("hours", "min", "60"), ("cents", "dollars", "1/100"), ("N", "kg m/s^2", "1"), ("kWh", "J",
        "3600000"),
        ("metres cubed", "m^3", "1"), ("cubic feet", "ft^3", "1"), ("g/cm^3", "kg/m^3", "1000"),
    ],
)  # fmt: skip
def test_a_unit_is_so_many_of_another(text, alike, factor):
    a, b = read_unit(tokenize(text)), read_unit(tokenize(alike))
    assert a
    assert b
    assert a.dimension == b.dimension
    assert a.factor / b.factor == Fraction(factor)


@pytest.mark.parametrize("text", ["apples", "", "per hour", "m/", "x", "2", "square", "km h) ("])
def test_what_is_no_unit_is_none(text):
    assert read_unit(tokenize(text)) is None


def test_every_unit_reads_as_itself():
    for name, unit in UNITS.items():
        read = read_unit(tokenize(name))
        assert read
        assert (read.factor, read.dimension, read.pi) == (unit.factor, unit.dimension, unit.pi), name
