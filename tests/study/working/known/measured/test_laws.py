"""Known quantities: exact, consistent, in the unit of the laws."""

from fractions import Fraction

import pytest

from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import number, percentage
from app.study.maths.units import UNITS
from app.study.problems.asked_form import Form
from app.study.problems.tasks.measures import ByLaws, Given
from app.study.working.known.measured.laws import quantities
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved


def _task(setting, wanted, **sizes):
    return ByLaws(setting, wanted, tuple(Given(letter, number(size)) for letter, size in sizes.items()))


def test_exact_numbers():
    assert to_text(quantities(_task("square", "d", s=7))["d"]) == "7√2"
    assert to_text(quantities(_task("sphere", "V", r=3))["V"]) == "36π"


def test_all_laws_between_the_quantities_hold():
    assert rational(quantities(_task("right-triangle", "P", a=3, b=4))["P"]) == 12
    with pytest.raises(Unsolved):
        quantities(_task("right-triangle", "a", c=5, b=9))


def test_a_polygon_has_a_whole_number_of_sides():
    with pytest.raises(Unsolved):
        quantities(_task("polygon", "n", S=1000))


def test_money_is_known_to_the_cent():
    dollars = UNITS["$"]
    given = (
        Given("P", number(1000), dollars, dollars),
        Given("r", percentage(number(5))),
        Given("n", number(1)),
        Given("t", number(3)),
    )
    rounded, exact = known(ByLaws("compound-interest", "A", given, dollars), Form()).answers
    assert rational(rounded.tree) == Fraction("1157.63")
    assert rational(exact.tree) == Fraction("1157.625")
