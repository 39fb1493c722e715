"""What stands above and below the bar is cancelled."""

import pytest

from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify (x^2 + 7x + 10)/(x^2 + 9x + 14)", "(x + 5)/(x + 7)"),
        ("Simplify (x^2 - 2x - 35)/(49 - x^2)", "-(x + 5)/(x + 7)"),
        ("Simplify (2x + 4)/2", "x + 2"),
        ("Simplify 16x^2y/(2xy^2)", "8x/y"),
    ],
)
def test_a_fraction_ends_in_lowest_terms(problem, last):
    assert lines(problem)[-1] == last


@pytest.mark.parametrize(
    ("problem", "turned"),
    [
        ("Simplify (y - 7)/(7 - y)", "(y - 7)/(-(y - 7))"),
        ("Simplify (a^2 b - a b^2)/(a b (b - a))", "ab(a - b)/(ab(-(a - b)))"),
        ("化简 (x^2 - 25)/(5 - x)", "(x + 5)(x - 5)/(-(x - 5))"),
    ],
)
def test_an_opposite_is_turned_before_it_cancels(problem, turned):
    assert turned in lines(problem)


def test_what_cancels_as_it_stands_is_not_turned():
    assert "rational.opposite" not in rules("Simplify (y^2 - 49)/(y - 7)")
