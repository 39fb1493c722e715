"""Tasks about the clock: facts about hours and minutes, and the known time at the end."""

from fractions import Fraction

from app.study.answers.kinds import Clock, Quantity
from app.study.maths.tree import Num
from app.study.maths.units import HOURS_AND_MINUTES, UNITS
from app.study.problems.tasks.times import ClockForm, HoursAndMinutes, TimeBetween, TimeMoved
from app.study.working.kinds.kind import Kind, Table
from app.study.working.kinds.numbers import CLAIMS, answer_of, is_known
from app.study.working.known.times import half_of
from app.study.working.lines import Line
from app.study.working.said import Said


def _start(task: TimeBetween | TimeMoved) -> Line:
    half = half_of(task.start) if isinstance(task, TimeMoved) and task.half else ""
    return Said(Clock(task.start, half))


def _other_form(task: ClockForm) -> Line:
    return Said(Clock(task.time, "" if task.twelve else half_of(task.time)))


def _amount(task: HoursAndMinutes) -> Line:
    if task.together:
        return Said(Quantity(Num(Fraction(task.minutes, 60)), HOURS_AND_MINUTES))
    return Said(Quantity(Num(Fraction(task.minutes)), UNITS["min"]))


KINDS: Table = {
    HoursAndMinutes: Kind(_amount, answer_of, is_known, claims=CLAIMS),
    TimeBetween: Kind(_start, answer_of, is_known, claims=CLAIMS),
    TimeMoved: Kind(_start, answer_of, is_known, claims=CLAIMS),
    ClockForm: Kind(_other_form, answer_of, is_known, claims=CLAIMS),
}
