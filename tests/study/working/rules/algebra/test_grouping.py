"""Four terms."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Factor ab + 5a + 3b + 15", "(b + 5)(a + 3)"),
        ("Factor xy - 2x - 3y + 6", "(y - 2)(x - 3)"),
        ("Factor 4x^2 + 8bx - 4ax - 8ab", "4(x + 2b)(x - a)"),
        ("Factor x^2 + 6x + 9 - y^2", "(x + 3 - y)(x + 3 + y)"),
        ("Factor y^2 - x^2 + 2x - 1", "-(x - 1 - y)(x - 1 + y)"),
        ("Factor x^2 - x + 4x - 4", "(x - 1)(x + 4)"),
        ("Factor ax + by + bx + ay", "(a + b)(x + y)"),
    ],
)
def test_two_and_two_or_a_square_less_a_square(problem, last):
    assert lines(problem)[-1] == last
