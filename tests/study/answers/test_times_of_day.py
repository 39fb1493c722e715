"""Times of day are read in minutes from midnight."""

import pytest

from app.study.answers.kinds import Clock
from app.study.answers.times_of_day import clock
from app.study.maths.parsing.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "minutes", "half"),
    [
        ("10:30 am", 630, "am"),
        ("10:30 p.m.", 1350, "pm"),
        ("12 am", 0, "am"),
        ("12 pm", 720, "pm"),
        ("3 pm", 900, "pm"),
        ("7 o'clock", 420, ""),
        ("7 o'clock pm", 1140, "pm"),
        ("09:30", 570, ""),
        ("14:05", 845, ""),
    ],
)
def test_a_time_is_read(text, minutes, half):
    assert clock(tokenize(text)) == Clock(minutes, half)


@pytest.mark.parametrize("text", ["7", "25:00", "10:75 am", "10:3 am", "3:45", "am", "3 x"])
def test_anything_else_is_none(text):
    assert clock(tokenize(text)) is None


def test_what_may_be_a_ratio_is_a_time_only_when_asked():
    assert clock(tokenize("3:45"), bare=True) == Clock(225, "")
