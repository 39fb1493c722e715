"""Tasks about whole numbers and how they are written: divisors, multiples, places, bases, Roman numerals."""

from dataclasses import dataclass

from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class DivisorCount(Task):
    """How many divisors a whole number has."""

    n: int


@dataclass(frozen=True)
class Multiples(Task):
    """The first `count` multiples of a whole number."""

    n: int
    count: int


@dataclass(frozen=True)
class PlaceValue(Task):
    """What a digit is worth in a number that is written in decimals, where it stands once."""

    digit: int
    number: str


@dataclass(frozen=True)
class InBase(Task):
    """A whole number written in another base than ten, at most nine."""

    n: int
    base: int


@dataclass(frozen=True)
class FromBase(Task):
    """A whole number that is written in another base, in base ten."""

    digits: str
    base: int


@dataclass(frozen=True)
class Roman(Task):
    """A whole number in Roman numerals."""

    n: int


@dataclass(frozen=True)
class FromRoman(Task):
    """The number that Roman numerals write."""

    numeral: str
