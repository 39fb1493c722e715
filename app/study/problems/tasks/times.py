"""Tasks about the clock: how long, how late, in 12 or 24 hours. Times are minutes since midnight."""

from dataclasses import dataclass

from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class TimeBetween(Task):
    """How long it is from `start` to `end` on the same day."""

    start: int
    end: int


@dataclass(frozen=True)
class TimeMoved(Task):
    """What time it is `minutes` later than `start`; earlier, where they are negative."""

    start: int
    minutes: int
    half: str = ""  # am or pm, where the time was given so


@dataclass(frozen=True)
class ClockForm(Task):
    """A time as it is written with am and pm, or on the 24-hour clock."""

    time: int
    twelve: bool


@dataclass(frozen=True)
class HoursAndMinutes(Task):
    """So many minutes as hours and minutes; or, `together`, hours and minutes as minutes."""

    minutes: int
    together: bool = False
