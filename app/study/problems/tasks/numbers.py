"""Tasks about given numbers: lists of them, remainders, units, ratios, what is larger."""

from dataclasses import dataclass, field
from fractions import Fraction

from app.study.answers.kinds import Quantity
from app.study.maths.tree import Node
from app.study.maths.units import Unit
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.claims import Claim


@dataclass(frozen=True)
class Numbers(Task):
    """gcd, lcm, mean, median, mode, range, sum or product of a list; factors of one number."""

    what: str
    numbers: tuple[Fraction, ...]


@dataclass(frozen=True)
class DivideWithRemainder(Task):
    """Quotient and remainder of two whole numbers; only the remainder when `only_remainder`."""

    dividend: int
    divisor: int
    only_remainder: bool = False


@dataclass(frozen=True)
class Convert(Task):
    """An amount in another unit."""

    amount: Quantity
    unit: Unit


@dataclass(frozen=True)
class Round(Task):
    """Round a number as the form of the question says."""

    tree: Node


@dataclass(frozen=True)
class YesNo(Task):
    """A claim that is true or false; without `claim` no more is known of it."""

    holds: bool
    claim: Claim | None = field(default=None, compare=False)


@dataclass(frozen=True)
class SimplifyRatio(Task):
    """A ratio of whole numbers in its lowest terms."""

    parts: tuple[int, ...]


@dataclass(frozen=True)
class Pick(Task):
    """Which of several numbers is the largest or smallest."""

    among: tuple[Node, ...]
    largest: bool


@dataclass(frozen=True)
class Compare(Task):
    """Which of <, > and = stands between two numbers."""

    left: Node
    right: Node


@dataclass(frozen=True)
class Order(Task):
    """Numbers to put in order, from the smallest unless `descending`."""

    among: tuple[Node, ...]
    descending: bool = False


@dataclass(frozen=True)
class Share(Task):
    """An amount shared in a ratio of whole numbers."""

    total: Fraction
    parts: tuple[int, ...]


@dataclass(frozen=True)
class Proportion(Task):
    """The number that is to `third` as `second` is to `first`."""

    first: Fraction
    second: Fraction
    third: Fraction
