"""The quadratic formula."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "x^2 - 4x + 1 = 0",
            ["x = (4 ± √12)/2", "x = (4 ± 2√3)/2", "x = 2 ± √3", "x = 2 + √3 or x = 2 - √3"][:],
        ),
        ("x^2 - 5x + 6 = 0", ["x = (5 ± √1)/2", "x = (5 + 1)/2 or x = (5 - 1)/2", "x = 3 or x = 2"]),
        ("x^2 + 4x + 4 = 0", ["x = (-4 ± √0)/2", "x = -4/2", "x = -2"]),
    ],
)
def test_the_discriminant_has_a_line_and_the_root_is_simplified(problem, expected):
    assert lines(problem, "formula")[1:] == expected


def test_a_negative_discriminant_ends_it():
    assert lines("2x^2 + 3x + 5 = 0") == ["no solution"]
