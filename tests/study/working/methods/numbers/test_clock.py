"""Times of the day."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("How long is it from 9:55 to 14:30?", ["30 + 60 = 90", "90 - 55 = 35", "13 - 9 = 4", "4 h 35 min"]),
        ("What time is 50 minutes after 6:25?", ["25 + 50 = 75", "75 - 60 = 15", "6 + 0 + 1 = 7", "7:15"]),
        (
            "What time is 170 minutes after 10:15 am?",
            ["15 + 50 = 65", "65 - 60 = 5", "10 + 2 + 1 = 13", "1:05 pm"],
        ),
        ("Convert 265 minutes to hours and minutes", ["265 = 4 × 60 + 25", "4 h 25 min"]),
        ("Convert 2 h 45 min to minutes", ["2 × 60 = 120", "120 + 45 = 165", "165 min"]),
        ("Write 4:10pm in 24-hour time", ["4 + 12 = 16", "16:10"]),
        ("Write 0:20 in 12-hour time", ["0 + 12 = 12", "12:20 am"]),
        ("Write 7:05 in 12-hour time", ["7:05 am"]),
    ],
)
def test_minutes_and_hours_apart(problem, expected):
    assert lines(problem) == expected
