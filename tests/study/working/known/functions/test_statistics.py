"""Trials and expectations against counting by hand."""

from fractions import Fraction
from itertools import product

import pytest

from app.study.maths.tree import number
from app.study.problems.tasks.statistics import Expected, Trials
from app.study.working.known.functions.statistics import counts, expected, probability
from app.study.working.unsolved import Unsolved


def test_all_ways_of_four_rolls_counted():
    rolls = list(product(range(6), repeat=4))
    for low, high in ((2, 2), (0, 1), (1, 4)):
        good = sum(low <= row.count(5) <= high for row in rolls)
        task = Trials(4, number(Fraction(1, 6)), low, high)
        assert probability(task) == Fraction(good, len(rolls))


def test_the_shorter_side_is_added_up():
    half = number(Fraction(1, 2))
    assert counts(Trials(5, half, 1, 5)) == (range(1), True)
    assert counts(Trials(5, half, 2, 3)) == (range(2, 4), False)
    with pytest.raises(Unsolved):
        counts(Trials(5, half, 0, 5))


def test_chances_that_are_not_all_have_no_expectation():
    values = (number(1), number(2))
    assert expected(Expected(values, (number(Fraction(1, 4)), number(Fraction(3, 4))))) == Fraction(7, 4)
    with pytest.raises(Unsolved):
        expected(Expected(values, (number(Fraction(1, 4)), number(Fraction(1, 4)))))
