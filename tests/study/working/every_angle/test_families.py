"""Angles that come again, as exact sets."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.working.every_angle.families import angle_set, common_period, families_in, family_of
from tests.study.working.worked import tree

HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["π/8 + kπ/2"], ["π/8 + kπ", "5π/8 - kπ"]),
        (["kπ + (-1)^k π/6"], ["π/6 + 2kπ", "5π/6 + 2kπ"]),
        (["30° + 180°k"], ["7π/6 + kπ"]),
    ],
)
def test_the_same_angles_are_the_same_set(first, second):
    sets = [angle_set(one for text in row for one in families_in(tree(text), "k")) for row in (first, second)]
    assert sets[0] == sets[1]
    assert sets[0] != angle_set([(Fraction(1, 6), HALF)])


@pytest.mark.parametrize("text", ["π/6 + k", "π/6 + k^2 π", "1/2 + 2kπ", "π/6 + 2nπ", "2^k π"])
def test_what_is_no_family_is_refused(text):
    assert families_in(tree(text), "k") is None


def test_a_set_is_said_in_as_few_families_as_it_has():
    found = angle_set([(Fraction(n), Fraction(2)) for n in (HALF, HALF * 3, Fraction(0))])
    said = [to_text(family_of(*one, "k", in_degrees=False)) for one in found.families()]
    assert said == ["2kπ", "π/2 + kπ"]


def test_sines_of_2x_and_of_x_over_3_come_again_together():
    assert common_period([Fraction(2), Fraction(1, 3)]) == 6
