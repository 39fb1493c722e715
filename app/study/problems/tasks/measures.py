"""Tasks about measured things: figures and solids, speeds, prices."""

from dataclasses import dataclass

from app.study.answers.kinds import Quantity
from app.study.maths.tree import Node
from app.study.maths.units import Unit
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Given:
    """A quantity that the problem gives: its letter, the number in `unit`, and the unit of the laws.

    Both units are None for a bare number.
    """

    letter: str
    number: Node
    unit: Unit | None = None
    base: Unit | None = None

    @property
    def is_converted(self) -> bool:
        """Whether the laws speak of another unit than the problem."""
        if self.unit is None or self.base is None:
            return False
        return (self.unit.factor, self.unit.pi) != (self.base.factor, self.base.pi)


@dataclass(frozen=True)
class ByLaws(Task):
    """One quantity of a setting (maths/laws) from all that are given; `unit` is the answer's."""

    setting: str
    wanted: str
    given: tuple[Given, ...]
    unit: Unit | None = None
    pi: Node | None = None  # a number to be taken for π
    asked: Unit | None = None  # the unit that the answer is asked in, where it is another


@dataclass(frozen=True)
class AddAmounts(Task):
    """Amounts that are added, or subtracted where the sign is −1; `unit` is the one asked for."""

    terms: tuple[tuple[int, Quantity], ...]
    unit: Unit | None = None


@dataclass(frozen=True)
class DaysOfYears(Task):
    """How many days, or whole weeks, so many years have: 365 or 52 each."""

    years: int
    what: str
