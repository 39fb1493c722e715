"""Answers made of exact numbers: points, roots, lists."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from app.study.answers.kinds import Answer, Several, Value
from app.study.maths.exact import rational
from app.study.maths.tree import Node, number, symbols
from app.study.working.rules.surds import simplest_root
from app.study.working.unsolved import Unsolved

Number = Fraction | int | Node
_MOST_UNDER_ROOT = 10**10


def node(value: Number) -> Node:
    """The number as it is written."""
    return number(value) if isinstance(value, Fraction | int) else value


def value(of: Number, label: str = "") -> Value:
    """The number as an answer."""
    return Value(node(of), label)


def point(*coordinates: Number) -> Several:
    """(x, y)."""
    return Several(tuple(value(one) for one in coordinates), "()")


def all_of(answers: Iterable[Answer], brackets: str = "") -> Answer:
    """The one answer, or all of them."""
    found = tuple(answers)
    return found[0] if len(found) == 1 else Several(found, brackets)


def square_root(of: Fraction) -> Node:
    """√ of a number that is not negative, in simplest form: 3√2/5. Raises Unsolved for a very large one."""
    if of.numerator * of.denominator > _MOST_UNDER_ROOT:
        raise Unsolved
    return simplest_root(of)


def fractions(nodes: Sequence[Node]) -> list[Fraction]:
    """The numbers as fractions. Raises Unsolved where one is none."""
    found = [None if symbols(one) else rational(one) for one in nodes]
    if any(one is None for one in found):
        raise Unsolved
    return [one for one in found if one is not None]
