"""Sums of amounts in the smallest unit."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Quantity
from app.study.maths.tree import number
from app.study.maths.units import UNITS
from app.study.problems.tasks.measures import AddAmounts
from app.study.working.known.measured.amounts import total, unit_of
from app.study.working.unsolved import Unsolved


def _sum(*terms):
    return AddAmounts(tuple((sign, Quantity(number(size), UNITS[unit])) for sign, size, unit in terms))


def test_the_smallest_unit_of_all():
    task = _sum((1, 2, "m"), (-1, 30, "cm"))
    assert (total(task), unit_of(task)) == (170, UNITS["cm"])


def test_a_finer_one_where_parts_of_it_are_given():
    task = _sum((1, Fraction(5, 2), "h"), (1, Fraction(7, 4), "h"))
    assert (total(task), unit_of(task)) == (255, UNITS["min"])


def test_less_than_nothing_is_no_amount():
    with pytest.raises(Unsolved):
        total(_sum((1, 2, "cm"), (-1, 1, "m")))
