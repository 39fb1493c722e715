"""Tasks about data and random quantities: several statistics, trials, normal quantities, expectations."""

from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.tree import Node
from app.study.maths.units import Unit
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Summary(Task):
    """Several statistics of one list, in the order in which they are asked for: mean, median, mode, range."""

    whats: tuple[str, ...]
    numbers: tuple[Fraction, ...]


@dataclass(frozen=True)
class Trials(Task):
    """The probability of `low` to `high` successes in `count` trials that do not depend on each other."""

    count: int
    chance: Node  # of a success in one trial: 1/6, 0.8, 80 %
    low: int
    high: int


@dataclass(frozen=True)
class StandardScore(Task):
    """By how many standard deviations a value is above the mean."""

    value: Node
    mean: Node
    deviation: Node


@dataclass(frozen=True)
class Normal(Task):
    """The probability that a normal quantity lies between `low` and `high`; None where it is open."""

    mean: Node
    deviation: Node
    low: Node | None
    high: Node | None
    percent: bool = False


@dataclass(frozen=True)
class Expected(Task):
    """The expected value: each of `values` comes with the chance beside it; the chances add up to 1."""

    values: tuple[Node, ...]
    chances: tuple[Node, ...]
    unit: Unit | None = None
