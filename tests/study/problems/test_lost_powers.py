"""What may have been a power is one again; an index stays one."""

import pytest

from app.study.problems.lost_powers import restored


@pytest.mark.parametrize(
    ("problem", "found"),
    [
        ("Solve 2x2 + 3x - 2 = 0", "Solve 2x^2 + 3x - 2 = 0"),
        ("Expand (x + 3)2", "Expand (x + 3)^2"),
        ("x1 + x2 = 5", None),
        ("log2 8", None),
        ("2x + 3 = 5", None),
        ("(x + 3)2(x - 1)", None),
    ],
)
def test_restored(problem, found):
    assert restored(problem) == found
