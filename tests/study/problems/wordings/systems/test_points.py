"""Whether a point is a solution."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.numbers import YesNo


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Is (2, 1) a solution of the system x + y = 3, x - y = 1?", True),
        ("Is (2, 1) a solution of the system x + y = 3, x - y = 2?", False),
        (r"Determine whether the ordered pair \((-1, 1/2)\) is a solution to \(2x+4y=0\)", True),
        ("Is the point (1, 2) a solution to the inequality y >= 2x?", True),
        ("Is (1, 2, 3) a solution of x + y + z = 6, x - y = -1, z = 3?", True),
        ("Determine whether (3, 4) lies on the circle x^2 + y^2 = 25", True),
    ],
)
def test_the_values_are_put_in(text, holds):
    assert read(text) == YesNo(holds)


@pytest.mark.parametrize(
    "text", ["Is (2, 1) a solution of x + y + z = 3?", "Is (2, 1) the only solution of x + y = 3, x - y = 1?"]
)
def test_what_does_not_fit_is_not_read(text):
    assert not isinstance(read(text), YesNo)
