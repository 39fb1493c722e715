"""Sums of real and imaginary terms: i taken as a letter, so that i² can be written before it becomes −1."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from app.study.maths.tree import Const, Node, Sym, mapped, walk
from app.study.working.rules.algebra.surd_terms import Surd, collected, made, sum_node, surds_of

I = Const("i")  # noqa: E741  as it is called
_NAME = "i"
_ROUND = 4  # i^4 is 1


def has_i(node: Node) -> bool:
    """Whether the imaginary unit stands in it."""
    return any(each == I for each in walk(node))


def terms_with_i(node: Node) -> list[Surd]:
    """The terms of a sum, multiplied out, with i as a letter. Raises NoRule for what is no such sum."""
    return surds_of(mapped(node, lambda each: Sym(_NAME) if each == I else each))


def node_with_i(row: Sequence[Surd]) -> Node:
    """The sum of the terms, as it is written."""
    return mapped(sum_node(row), lambda each: I if each == Sym(_NAME) else each)


def power_of_i(one: Surd) -> int:
    """How often i is a factor of the term."""
    return int(dict(one.powers).get(_NAME, Fraction(0)))


def without_squares(row: Iterable[Surd]) -> list[Surd]:
    """The terms with i² = −1 put in, so that i stands at most once in each."""
    return [_lowered(one) for one in row]


def _lowered(one: Surd) -> Surd:
    n = power_of_i(one) % _ROUND
    others = [(atom, exponent) for atom, exponent in one.powers if atom != _NAME]
    size = -one.size if n in {2, 3} else one.size
    return made(size, [*others, *([(_NAME, Fraction(1))] if n % 2 else [])])


def parts(row: Iterable[Surd]) -> list[Surd]:
    """Like terms together, the real ones first."""
    return sorted(collected(row), key=power_of_i)


def conjugate(row: Iterable[Surd]) -> list[Surd]:
    """The terms with the opposite sign of the imaginary ones."""
    return [Surd(-one.size, one.powers) if power_of_i(one) % 2 else one for one in row]
