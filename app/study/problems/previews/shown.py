"""What a preview is made of: a sentence, and TeX for what the problem gives."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from app.study.answers.kinds import Answer, Inequality
from app.study.answers.printing import printed
from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Node, Num
from app.study.problems.tasks.base import Task
from engine.base.sentence import Sentence


class Shown(NamedTuple):
    """“I read this as: the vertex of”, and the TeX of the graph."""

    words: Sentence
    tex: str


Table = Mapping[type[Task], Callable[[Any], Shown]]
"""A kind of task → how it is shown."""


def equation(left: Node, right: Node) -> str:
    """left = right."""
    return f"{to_tex(left)} = {to_tex(right)}"


def related_tex(sides: Sequence[Node], relations: Sequence[str]) -> str:
    """a < b = c."""
    if tuple(relations) == ("=",):
        return equation(*sides)
    return answer_tex(Inequality(tuple(sides), tuple(relations)))


def apart(parts: Iterable[str]) -> str:
    """Several formulas in a row."""
    return r",\quad ".join(parts)


def listed(parts: Iterable[Node | Fraction | int]) -> str:
    """Numbers or short formulas, separated by commas."""
    return r",\; ".join(to_tex(part) if isinstance(part, Node) else number_tex(part) for part in parts)


def number_tex(value: Fraction | int) -> str:
    """A number in TeX."""
    return to_tex(Num(Fraction(value)))


def points_tex(points: Iterable[Sequence[Node]]) -> str:
    """(1, 2), (3, 4)."""
    return r",\; ".join(rf"\left({', '.join(map(to_tex, point))}\right)" for point in points)


def answer_tex(answer: Answer) -> str:
    """An inequality, a quantity, a region."""
    return printed(answer).final
