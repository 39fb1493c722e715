"""Every row of the module says what it reads, by examples (test_wording.py runs them)."""

from app.study.maths.units import UNITS
from app.study.problems.reading import read
from app.study.problems.wordings.numbers import units
from app.study.problems.wordings.numbers.table import WORDINGS


def test_its_rows_are_in_the_table():
    assert set(map(id, units.WORDINGS)) <= set(map(id, WORDINGS))
    assert all(row.examples for row in units.WORDINGS)


def test_an_american_ton_and_fluid_ounces():
    assert str(read("Convert 3 tons to pounds").amount.unit.factor / UNITS["lb"].factor) == "2000"
    assert read("Convert 16 ounces to mL").amount.unit.dimension == UNITS["ml"].dimension
    assert read("Convert 3 tons to kg").amount.unit.factor == 1000
