"""The kinds of answers there are: a value, a quantity, several values, an equation, a region, a word."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.maths.units import Unit


@dataclass(frozen=True)
class Word:
    """An answer in words, by its canonical name: yes, none, all-reals, or the words themselves."""

    name: str


@dataclass(frozen=True)
class Choice:
    """The letter of a choice, in upper case; `text` is what was written beside it."""

    letter: str
    text: str = ""


@dataclass(frozen=True)
class Value:
    """A number or an expression; `label` is what it was said to be (x in x = 3), "" without."""

    tree: Node
    label: str = ""
    approximate: bool = False


@dataclass(frozen=True)
class Quantity:
    """A value with a unit, or with a noun that is no unit (5 apples)."""

    tree: Node
    unit: Unit | None
    noun: str = ""
    label: str = ""
    approximate: bool = False


@dataclass(frozen=True)
class Ratio:
    """3 : 4, or more parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Remainder:
    """A quotient with its remainder: 7 R 3."""

    quotient: Node
    remainder: Node


@dataclass(frozen=True)
class Clock:
    """A time of day in minutes; `half` is am, pm or "" when it was not said."""

    minutes: int
    half: str


@dataclass(frozen=True)
class Several:
    """More than one answer, as they were bracketed: {}, (), [], ⟨⟩ or "" without brackets."""

    items: tuple["Answer", ...]
    brackets: str = ""
    label: str = ""


@dataclass(frozen=True)
class Assignments:
    """Named values: x = 1, y = 2."""

    values: tuple[tuple[str, "Answer"], ...]


@dataclass(frozen=True)
class Equation:
    """left = right, where the left side is no mere label."""

    left: Node
    right: Node


@dataclass(frozen=True)
class Inequality:
    """a < b ≤ c: one more side than relations (<, <=, >, >=, ≠)."""

    sides: tuple[Node, ...]
    relations: tuple[str, ...]


@dataclass(frozen=True)
class Interval:
    """From `low` to `high`; ±∞ are Const("oo") and its negative."""

    low: Node
    high: Node
    low_closed: bool
    high_closed: bool


@dataclass(frozen=True)
class Region:
    """Parts that are united (`how` or) or intersected (and): intervals, inequalities, points, the reals."""

    parts: tuple["Interval | Inequality | Several | Word | Value | Region", ...]
    how: str = "or"
    label: str = ""


@dataclass(frozen=True)
class Matrix:
    """Rows of equal length."""

    rows: tuple[tuple[Node, ...], ...]


@dataclass(frozen=True)
class Angles:
    """Angles that come again: in each value stands the letter `counter`, which is any integer."""

    values: tuple[Value, ...]
    counter: str


Answer = (
    Word | Choice | Value | Quantity | Ratio | Remainder | Clock | Several | Assignments | Equation
    | Inequality | Interval | Region | Matrix | Angles
)  # fmt: skip
