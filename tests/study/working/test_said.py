"""Lines that are answers."""

import pytest

from app.study.answers.kinds import Quantity, Ratio, Remainder, Several, Value, Word
from app.study.maths.units import UNITS
from app.study.working.lines import part, replaced, shown
from app.study.working.said import Said, rounded, unit_text
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (Quantity(tree("5 × 1000"), UNITS["m"]), "5 × 1000 m"),
        (Quantity(tree("3"), UNITS["$"]), "$3"),
        (Ratio((tree("2"), tree("3"))), "2 : 3"),
        (Remainder(tree("3"), tree("2")), "3 R 2"),
        (Several((Value(tree("1")), Value(tree("2")))), "1, 2"),
        (Word("yes"), "yes"),
        (Value(tree("1/2")), "1/2"),
    ],
)
def test_an_answer_is_shown_as_it_is_written(answer, text):
    assert str(shown(Said(answer)).text) == text


def test_about():
    assert str(shown(rounded(tree("3.14"))).text) == "≈ 3.14"


def test_paths_lead_to_its_numbers():
    line = Said(Quantity(tree("5 × 1000"), UNITS["m"]))
    assert part(line, (0, 1)) == tree("1000")
    assert replaced(line, (0,), tree("5000")) == Said(Quantity(tree("5000"), UNITS["m"]))


def test_units_as_typed():
    assert unit_text("m ^ ( 2 )") == "m^2"
    assert unit_text("km / h") == "km/h"
