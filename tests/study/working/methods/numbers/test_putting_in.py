"""Values put into statements, and the steps of a sequence."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Is (2, 1) a solution of the system x + y = 3, x - y = 2?",
            ["2 + 1 = 3", "3 = 3", "2 - 1 = 1", "1 < 2", "no"],
        ),
        ("Is (1, 6) a solution of y > 2x + 3?", ["2(1) + 3 = 5", "6 > 5", "yes"]),
        ("Does the line y = 2x - 1 pass through (3, 5)?", ["2(3) - 1 = 5", "5 = 5", "yes"]),
        ("Is the sequence 3, 7, 11 arithmetic?", ["7 - 3 = 4", "11 - 7 = 4", "yes"]),
        ("Is the sequence 3, 6, 15 geometric?", ["6/3 = 2", "15/6 = 5/2", "no"]),
        ("Is 2/3 >= 3/4?", ["2/3 = 8/12", "3/4 = 9/12", "8/12 < 9/12", "no"]),
        ("Compare 2/3 and 3/4", ["2/3 = 8/12", "3/4 = 9/12", "8/12 < 9/12", "2/3 < 3/4"]),
    ],
)
def test_the_facts_decide(problem, expected):
    assert lines(problem) == expected
