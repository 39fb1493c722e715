"""Angles that only an arc function says."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "end"),
    [
        ("Solve cos(x) = 1/3 for 0 <= x < 2π", "x = arccos(1/3) or x = 2π - arccos(1/3)"),
        ("Solve sin(x) = -1/3 for 0 <= x < 2π", "x = π + arcsin(1/3) or x = 2π - arcsin(1/3)"),
        ("Solve 3tan(x) = -4 for 0 <= x < 2π", "x = π - arctan(4/3) or x = 2π - arctan(4/3)"),
        ("Solve sin(x) = 2cos(x) for -π <= x <= π", "x = -π + arctan(2) or x = arctan(2)"),
        (
            "Solve 3sin(x)^2 - 5sin(x) + 2 = 0 for 0 <= x < 2π",
            "x = arcsin(2/3) or x = π/2 or x = π - arcsin(2/3)",
        ),
    ],
)
def test_every_angle_of_the_interval_is_said(problem, end):
    assert lines(problem)[-1] == end
