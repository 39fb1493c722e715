"""Formulas of the notation are read as they were written."""

import pytest
from hypothesis import given

from app.study.maths.exact import rational
from app.study.reading.errors import BadSetUp
from app.study.reading.formulas import read_formula, unit_of, written
from tests.study.reading.set_ups import FORMULAS


@given(FORMULAS)
def test_what_is_written_is_read_back(tree):
    assert read_formula(written(tree)) == tree


@pytest.mark.parametrize(
    ("text", "value"),
    [("2(3 + 4)*5", 70), ("12/(2*3)", 2), ("20%*45", 9), ("-3^2 + 1", -8), ("(-3)^2", 9),
     ("4!/2", 12), ("choose(5, 2)", 10)],
)  # fmt: skip
def test_formulas_mean_what_school_means(text, value):
    assert rational(read_formula(text)) == value


@pytest.mark.parametrize(
    "text", ["12/2x", "x2", "3 4", "2(3", "term 3", "sqrt 4", "a b", "choose(5)", "i", "1..2"]
)
def test_what_could_be_read_in_two_ways_is_not_read(text):
    with pytest.raises(BadSetUp):
        read_formula(text)


def test_a_unit_stays_with_its_number():
    assert unit_of(read_formula("60[km/h]")) == "km/h"
    assert unit_of(read_formula("60")) == ""
