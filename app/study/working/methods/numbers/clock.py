"""Times of the day: minutes and hours apart, an hour borrowed or carried is 60 minutes."""

from fractions import Fraction
from functools import singledispatch

from app.study.answers.kinds import Clock, Quantity
from app.study.maths.tree import Num, minus, plus, times
from app.study.maths.units import HOURS_AND_MINUTES, UNITS
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.times import ClockForm, HoursAndMinutes, TimeBetween, TimeMoved
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.known.times import DAY, half_of
from app.study.working.methods.numbers.euclid import whole
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "clock"


def fits(task: Task) -> bool:
    """Times of one day."""
    return isinstance(task, ClockForm | HoursAndMinutes | TimeBetween | TimeMoved)


def write(task: Task, board: Board) -> None:
    """Minutes, hours, the result. Raises NoRule."""
    _write(task, board)


@singledispatch
def _write(task: Task, board: Board) -> None:
    raise NoRule


@_write.register
def _(task: HoursAndMinutes, board: Board) -> None:
    hours, rest = divmod(task.minutes, 60)
    product = times(whole(hours), whole(60), "*")
    if task.together:
        board.start(fact(product, "=", whole(60 * hours)), say("working.clock.sixty"))
        if rest:
            total = plus(whole(60 * hours), whole(rest))
            board.start(fact(total, "=", whole(task.minutes)), say("working.clock.more-minutes"))
        board.start(Said(Quantity(whole(task.minutes), UNITS["min"])), say("working.clock.in-minutes"))
        return
    says = say("working.clock.whole-hours", hours=hours, rest=rest)
    board.start(fact(whole(task.minutes), "=", plus(product, whole(rest))), says)
    span = Num(Fraction(task.minutes, 60))
    board.start(Said(Quantity(span, HOURS_AND_MINUTES)), say("working.clock.span"))


@_write.register
def _(task: TimeBetween, board: Board) -> None:
    _subtracted(task.end, task.start, board)
    span = Num(Fraction(task.end - task.start, 60))
    board.start(Said(Quantity(span, HOURS_AND_MINUTES)), say("working.clock.span"))


@_write.register
def _(task: TimeMoved, board: Board) -> None:
    time = task.start + task.minutes
    if not 0 <= time < DAY:
        raise NoRule
    if task.minutes >= 0:
        _added(task.start, task.minutes, board)
    else:
        _subtracted(task.start, -task.minutes, board)
    board.start(Said(Clock(time, half_of(time) if task.half else "")), say("working.clock.time"))


def _added(time: int, span: int, board: Board) -> None:
    (h, m), (k, n) = divmod(time, 60), divmod(span, 60)
    carried, rest = divmod(m + n, 60)
    board.start(fact(plus(whole(m), whole(n)), "=", whole(m + n)), say("working.clock.minutes"))
    if carried:
        says = say("working.clock.carry", minutes=m + n, rest=rest)
        board.start(fact(minus(whole(m + n), whole(60)), "=", whole(rest)), says)
    hours = plus(plus(whole(h), whole(k)), whole(1)) if carried else plus(whole(h), whole(k))
    board.start(fact(hours, "=", whole(h + k + carried)), say("working.clock.hours"))


def _subtracted(time: int, span: int, board: Board) -> None:
    (h, m), (k, n) = divmod(time, 60), divmod(span, 60)
    borrowed = n > m
    if borrowed:
        says = say("working.clock.borrow", minutes=m, less=n)
        board.start(fact(plus(whole(m), whole(60)), "=", whole(m + 60)), says)
        m, h = m + 60, h - 1
    board.start(fact(minus(whole(m), whole(n)), "=", whole(m - n)), say("working.clock.minutes"))
    says = say("working.clock.hours-after-borrow" if borrowed else "working.clock.hours")
    board.start(fact(minus(whole(h), whole(k)), "=", whole(h - k)), says)


@_write.register
def _(task: ClockForm, board: Board) -> None:
    hour, minute = divmod(task.time, 60)
    half = half_of(task.time)
    shown = (hour - 1) % 12 + 1
    if shown != hour:
        _hour(task, hour, shown, board)
    result = Clock(task.time, half if task.twelve else "")
    rule = "working.clock.twelve" if task.twelve else "working.clock.twenty-four"
    board.start(Said(result), say(rule, minutes=f"{minute:02}", half=half))


def _hour(task: ClockForm, hour: int, shown: int, board: Board) -> None:
    """The hours where they differ: after 12 the 24-hour clock counts on; 0 is 12 at night."""
    if hour == 0:
        sides = (
            (plus(whole(0), whole(12)), whole(12)) if task.twelve else (minus(whole(12), whole(12)), whole(0))
        )
        board.start(fact(sides[0], "=", sides[1]), say("working.clock.midnight"))
    elif task.twelve:
        board.start(fact(minus(whole(hour), whole(12)), "=", whole(shown)), say("working.clock.take-twelve"))
    else:
        board.start(fact(plus(whole(shown), whole(12)), "=", whole(hour)), say("working.clock.add-twelve"))
