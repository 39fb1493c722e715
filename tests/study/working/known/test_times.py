"""What is known of times."""

import pytest

from app.study.answers.kinds import Clock
from app.study.problems.asked_form import Form
from app.study.problems.tasks.times import ClockForm, TimeBetween, TimeMoved
from app.study.working.known.table import known
from app.study.working.unsolved import Unsolved


def test_clock_times():
    assert known(TimeMoved(615, 170, "am"), Form()).answers == (Clock(785, "pm"),)
    assert known(ClockForm(5, twelve=True), Form()).answers == (Clock(5, "am"),)


def test_the_next_day_is_not_known():
    for task in (TimeBetween(600, 500), TimeMoved(600, 1000)):
        with pytest.raises(Unsolved):
            known(task, Form())
