"""Amounts in several units are brought to one, and units that do not fit are refused."""

import pytest

from app.study.reading.amounts import amounts, in_one_unit, unit_parts, unit_read
from app.study.reading.errors import BadSetUp
from app.study.reading.formulas import read_formula, written
from app.study.reading.meaning import in_formulas
from app.study.reading.notation import read_set_up


def brought(text):
    return in_one_unit(in_formulas(read_set_up(text)))


def test_minutes_become_hours_beside_kilometres_an_hour():
    assert written(brought("d = 60[km/h]*45[min]\nwant d km").relations[0].right) == "60(45/60)"


def test_what_is_wanted_in_another_unit_is_scaled():
    assert [written(want.tree) for want in brought("x = 3[m] + 20[cm]\nwant x m").wants] == ["x"]
    assert written(brought("want 90[min] h").wants[0].tree) == "90/60"


def test_without_units_nothing_changes():
    given = in_formulas(read_set_up("want 3 + 4 km"))
    assert in_one_unit(given) is given


@pytest.mark.parametrize("text", ["want 3[m] + 4[s] m", "want 3[m]*2[m] m", "x = 3[kg] + 2[km]\nwant x"])
def test_what_does_not_fit_is_refused(text):
    with pytest.raises(BadSetUp):
        brought(text)


def test_the_parts_of_a_unit_have_powers():
    assert [part.power for part in unit_parts("m/s²")] == [1, -2]
    assert unit_parts("tickets") is None
    assert unit_read("square feet").dimension == unit_read("cm²").dimension


def test_amounts_are_numbers_with_units():
    assert [(written(n), unit) for n, unit in amounts(read_formula("60[km/h]*2 + 3[km]"))] == [
        ("3", "km"),
        ("60", "km/h"),
    ]
