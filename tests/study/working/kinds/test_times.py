"""Workings of times begin with the time."""

from app.study.problems.tasks.times import ClockForm, TimeBetween
from app.study.working.kinds.table import opening
from app.study.working.lines import shown


def test_the_time_as_it_was_written():
    assert str(shown(opening(ClockForm(970, twelve=False))).text) == "4:10 pm"
    assert str(shown(opening(TimeBetween(555, 665))).text) == "9:15"
