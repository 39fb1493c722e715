"""The known answers to tasks about the clock."""

from fractions import Fraction

from app.study.answers.kinds import Clock, Quantity
from app.study.maths.tree import Num
from app.study.maths.units import HOURS_AND_MINUTES, UNITS
from app.study.problems.asked_form import Form
from app.study.problems.tasks.times import ClockForm, HoursAndMinutes, TimeBetween, TimeMoved
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved

DAY = 24 * 60


def half_of(time: int) -> str:
    """The half of the day, am or pm."""
    return "am" if time % DAY < DAY // 2 else "pm"


def _between(task: TimeBetween, form: Form) -> Known:
    if task.end <= task.start:
        raise Unsolved  # the next day, or none
    span = Quantity(Num(Fraction(task.end - task.start, 60)), HOURS_AND_MINUTES)
    return Known((span,), evidence.WORKED_OUT, form)


def _moved(task: TimeMoved, form: Form) -> Known:
    time = task.start + task.minutes
    if not 0 <= time < DAY:
        raise Unsolved
    return Known((Clock(time, half_of(time) if task.half else ""),), evidence.WORKED_OUT, form)


def _form(task: ClockForm, form: Form) -> Known:
    return Known((Clock(task.time, half_of(task.time) if task.twelve else ""),), evidence.WORKED_OUT, form)


def _hours(task: HoursAndMinutes, form: Form) -> Known:
    if task.together:
        answer = Quantity(Num(Fraction(task.minutes)), UNITS["min"])
    else:
        answer = Quantity(Num(Fraction(task.minutes, 60)), HOURS_AND_MINUTES)
    return Known((answer,), evidence.WORKED_OUT, form)


KNOWN: Table = {HoursAndMinutes: _hours, TimeBetween: _between, TimeMoved: _moved, ClockForm: _form}
