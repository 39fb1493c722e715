"""Tasks about counting, chance and data."""

from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Count(Task):
    """A number of ways: the product of `factors`, each a number, a factorial, a choice or an order.

    `principle` says why: choices (of each kind one), order (n in a row), round (n at a table), arrangement
    (k of n in order), selection (k of n), letters (orders of a word whose letters come several times),
    subsets, or.
    """

    principle: str
    formula: Node


@dataclass(frozen=True)
class Chance(Task):
    """The probability of an event: `favourable` of `outcomes` that are equally likely.

    `listed` are the favourable ones where they are few.
    """

    favourable: int
    outcomes: int
    listed: tuple[str, ...] = ()


@dataclass(frozen=True)
class TwoDraws(Task):
    """Two drawn one after the other: `first` of `whole` fit, then `second` of what is left."""

    first: int
    second: int
    whole: int
    back: bool  # with replacement


@dataclass(frozen=True)
class Opposite(Task):
    """The probability that something does not happen whose own is `probability`."""

    probability: Node


@dataclass(frozen=True)
class MissingNumber(Task):
    """The number that together with `known` has this mean."""

    known: tuple[Fraction, ...]
    mean: Fraction


@dataclass(frozen=True)
class OfData(Task):
    """variance, standard deviation, quartiles or interquartile range; `sample` divides by n − 1."""

    what: str
    numbers: tuple[Fraction, ...]
    sample: bool | None = None
