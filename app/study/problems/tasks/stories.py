"""Tasks told as stories of a fixed form: lines of arithmetic lead from what is given to what is asked."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Told:
    """A number that the story tells, with the word it is counted in ("" without): 35 头."""

    letter: str
    number: Node
    word: str = ""


@dataclass(frozen=True)
class Reckoned:
    """A number found by a formula of the letters before it; `says` is the key of the reason."""

    letter: str
    formula: Node
    says: str


@dataclass(frozen=True)
class Wanted:
    """The number asked for, the unit or word it is counted in, and what it is called ("" if alone)."""

    letter: str
    word: str = ""
    name: str = ""
    whole: bool = False  # whether only a whole number makes sense


@dataclass(frozen=True)
class Story(Task):
    """What is told, the lines, what is asked; `holds` are equations that the numbers have to satisfy."""

    told: tuple[Told, ...]
    lines: tuple[Reckoned, ...]
    wanted: tuple[Wanted, ...]
    holds: tuple[tuple[Node, Node], ...]
