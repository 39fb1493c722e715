"""Systems with squares."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "x^2 + y^2 = 25, x^2 - y^2 = 7",
            [
                "(1) x^2 + y^2 = 25, (2) 2x^2 = 32",
                "(1) x^2 + y^2 = 25, (2) x^2 = 16",
                "(1) y^2 = 9, (2) x^2 = 16",
                "y^2 = 9, x = 4; or y^2 = 9, x = -4",
                "x = 4, y = 3; or x = 4, y = -3; or x = -4, y = 3; or x = -4, y = -3",
            ],
        ),
        (
            "x^2 + y^2 = 1, x^2 - y^2 = 3",
            [
                "(1) x^2 + y^2 = 1, (2) 2x^2 = 4",
                "(1) x^2 + y^2 = 1, (2) x^2 = 2",
                "(1) y^2 = -1, (2) x^2 = 2",
                "no solution",
            ],
        ),
    ],
)
def test_both_squares(problem, expected):
    assert lines(problem, "squares") == expected


def test_one_square():
    last = "x = 1, y = -3; or x = -1, y = -3; or x = √6, y = 2; or x = -√6, y = 2"
    assert lines("x^2 + y^2 = 10, y = x^2 - 4", "squares")[-1] == last
