"""Claims about numbers that are true or false: prime, divisible, even, more than another."""

from dataclasses import dataclass

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Const, Node, is_op


@dataclass(frozen=True)
class Prime:
    """n is prime; or composite."""

    n: int
    composite: bool = False


@dataclass(frozen=True)
class Divisible:
    """n is divisible by `by`, which is not 0."""

    n: int
    by: int


@dataclass(frozen=True)
class Even:
    """n is even; or odd."""

    n: int
    odd: bool = False


@dataclass(frozen=True)
class More:
    """left > right."""

    left: Node
    right: Node


@dataclass(frozen=True)
class Compared:
    """left `sign` right, for one of =, ≠, <= and >=."""

    left: Node
    sign: str
    right: Node


@dataclass(frozen=True)
class OfKind:
    """`tree` belongs to a kind of number: natural, whole, integer, rational, irrational, real."""

    tree: Node
    kind: str


@dataclass(frozen=True)
class HoldsAt:
    """Each of `statements` (its sides, the relations between them) is true of the values (letter, value)."""

    statements: tuple[tuple[tuple[Node, ...], tuple[str, ...]], ...]
    values: tuple[tuple[str, Node], ...]


@dataclass(frozen=True)
class Progression:
    """The terms are those of an arithmetic or a geometric sequence (`kind`)."""

    terms: tuple[Node, ...]
    kind: str


Claim = Prime | Divisible | Even | More | OfKind | Compared | HoldsAt | Progression


INTEGERS = {"natural": 1, "whole": 0, "integer": None}
"""Kinds of whole numbers → the least of them."""


def belongs(tree: Node, kind: str) -> bool | None:
    """Whether a number is of the kind; None where that is not known."""
    value = rational(tree)
    if value is None:
        found = True if is_irrational(tree) else None
        return found if found is None or kind in {"irrational", "real"} else False
    if kind in INTEGERS:
        least = INTEGERS[kind]
        return value.denominator == 1 and (least is None or value >= least)
    return kind in {"rational", "real"}


def is_irrational(tree: Node) -> bool:
    """Whether it is known to be: π, a root that does not come out, and what numbers make of one of them."""
    if tree == Const("pi"):
        return True
    if is_op(tree, op.ROOT):
        inside, index = map(rational, tree.args)
        known = inside is not None and index is not None and inside > 0 and index.denominator == 1
        return known and rational(tree) is None
    if is_op(tree, op.NEGATIVE):
        return is_irrational(tree.args[0])
    if is_op(tree, op.PLUS, op.MINUS, op.TIMES, op.OVER):
        values = [rational(each) for each in tree.args]
        others = [each for each, value in zip(tree.args, values, strict=True) if value is None]
        zero = 0 in values and tree.op in {op.TIMES, op.OVER}
        return len(others) == 1 and not zero and is_irrational(others[0])
    return False
