"""Questions about the clock."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.times import ClockForm, TimeBetween, TimeMoved


def test_read():
    assert read("How long is it from 9:15 to 11:05?") == TimeBetween(555, 665)
    assert read("What time is it 2 hours 50 minutes after 10:15 am?") == TimeMoved(615, 170, "am")
    assert read("Convert 12:05 am to the 24-hour clock") == ClockForm(5, twelve=False)


@pytest.mark.parametrize(
    "text",
    [
        "How long is it from 11:05 to 9:15?",
        "What time is it 20 hours after 10:15?",
        "Write 4:10pm in 12-hour time",
    ],
)
def test_another_day_or_nothing_to_do(text):
    assert read(text) is None
