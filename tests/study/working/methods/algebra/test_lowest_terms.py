"""What stands above and below the bar is cancelled."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify (x^2 + 5x + 6)/(x^2 + 8x + 12)", "(x + 3)/(x + 6)"),
        ("Simplify (x^2 - 4x - 32)/(64 - x^2)", "-(x + 4)/(x + 8)"),
        ("Simplify (2x + 4)/2", "x + 2"),
        ("Simplify 16x^2y/(2xy^2)", "8x/y"),
    ],
)
def test_a_fraction_ends_in_lowest_terms(problem, last):
    assert lines(problem)[-1] == last
