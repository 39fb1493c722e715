"""Row operations."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("[[1, 2, 3], [4, 5, 6]]. Interchange rows 1 and 2.", ["[[4, 5, 6], [1, 2, 3]]"]),
        (
            "[[1, 2, 3], [4, 5, 6]]. Multiply row 2 by -2 and add row 1 to it.",
            ["[[1, 2, 3], [-2 × 4 + 1 × 1, -2 × 5 + 1 × 2, -2 × 6 + 1 × 3]]", "[[1, 2, 3], [-7, -8, -9]]"],
        ),
    ],
)
def test_entry_by_entry(problem, expected):
    assert lines(problem) == expected
