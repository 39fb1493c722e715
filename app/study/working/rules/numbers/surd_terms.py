"""Surds: a number times a root of a whole number, as one finds them in trees and as they are written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, terms, total
from app.study.maths.tree import (
    Apply,
    Node,
    Num,
    bracketed,
    is_op,
    mapped,
    negative,
    operands,
    over,
    root,
    times,
)
from app.study.working.lines import Line, is_expression
from app.study.working.rules.values import value_of

MOST_RADICAND = 10**7  # larger ones are not searched for factors


@dataclass(frozen=True)
class Surd:
    """`factor` times the `index`th root of `radicand`; a number alone has the radicand 1 and index 2."""

    factor: Fraction
    radicand: int = 1
    index: int = 2

    @property
    def is_number(self) -> bool:
        """Whether there is no root."""
        return self.radicand == 1

    def times(self, factor: Fraction) -> "Surd":
        """So many times this."""
        return Surd(self.factor * factor, self.radicand, self.index)

    def like(self, other: "Surd") -> bool:
        """Whether both have the same root, so that they can be added."""
        return (self.radicand, self.index) == (other.radicand, other.index)


def is_root(node: Node) -> bool:
    """Whether it is a root of a whole number greater than 1, with a whole index."""
    if not is_op(node, op.ROOT):
        return False
    inside, index = node.args
    return (
        isinstance(inside, Num)
        and inside.value.denominator == 1
        and 1 < inside.value <= MOST_RADICAND
        and isinstance(index, Num)
        and index.value.denominator == 1
        and 2 <= index.value <= 20
    )


def surd(node: Node) -> Surd | None:
    """What a product or quotient of numbers with at most one root is; None of anything else."""
    value = value_of(node)
    if value is not None:
        return Surd(value)
    if is_root(node):
        inside, index = (rational(each) for each in operands(node))
        assert inside is not None
        assert index is not None
        return Surd(Fraction(1), int(inside), int(index))
    if not is_op(node, op.NEGATIVE, op.TIMES, op.OVER):
        return None
    found = [each for each in map(surd, node.args) if each is not None]
    if len(found) < len(node.args):
        return None
    if node.op is op.NEGATIVE:
        return found[0].times(Fraction(-1))
    return _product(*found) if node.op is op.TIMES else _quotient(*found)


def _product(a: Surd, b: Surd) -> Surd | None:
    if a.is_number:
        return b.times(a.factor)
    return a.times(b.factor) if b.is_number else None


def _quotient(a: Surd, b: Surd) -> Surd | None:
    return a.times(1 / b.factor) if b.is_number and b.factor else None


def written(of: Surd) -> Node:
    """6√2, (5√3)/6, −√2: as it is written, with its numbers in lowest terms."""
    if not of.factor:
        return whole(0)
    top, bottom = abs(of.factor.numerator), of.factor.denominator
    size = with_factor(top, of.radicand, of.index)
    node = size if bottom == 1 else over(size, whole(bottom))
    return negative(node) if of.factor < 0 else node


def with_factor(factor: int, radicand: int, index: int = 2) -> Node:
    """6√2; √2 for the factor 1, 6 for the radicand 1."""
    if radicand == 1:
        return whole(factor)
    sign = root(whole(radicand), whole(index))
    return sign if factor == 1 else times(whole(factor), sign, "")


def written_sum(row: Iterable[Surd]) -> Node:
    """The sum of them, in their order; 0 of none."""
    return total(Term(written(Surd(abs(each.factor), each.radicand, each.index)), each.factor < 0)
                 for each in row if each.factor)  # fmt: skip


def surds(node: Node) -> list[Surd] | None:
    """The terms of a sum, each a surd; None where one is none."""
    found = []
    for term in terms(node):
        each = surd(term.node)
        if each is None:
            return None
        found.append(Surd(-each.factor, each.radicand, each.index) if term.negative else each)
    return found


def neat(line: Line) -> Line:
    """With numbers close to the root behind them: 6√2 for 6 × √2."""
    if not is_expression(line):
        return line
    return mapped(line, _beside)


def _beside(node: Node) -> Node:
    return replace(node, sign="") if isinstance(node, Apply) and _is_apart(node) else node


def _is_apart(node: Node) -> bool:
    return (
        is_op(node, op.TIMES) and node.sign != "" and isinstance(node.args[0], Num) and is_root(node.args[1])
    )


def largest_power_in(number: int, index: int) -> int:
    """The largest f with f^index dividing `number`."""
    found, factor, rest = 1, 2, number
    while factor**index <= rest:
        count = 0
        while rest % factor == 0:
            rest //= factor
            count += 1
        found *= factor ** (count // index)
        factor += 1
    return found


def is_simplest(node: Node) -> bool:
    """Whether it is a sum of different surds, in lowest terms, with nothing left to take out of a root."""
    if is_op(node, op.OVER) and (value_of(node.args[1]) or Fraction(0)) > 1 and surd(node) is None:
        node = node.args[0]
    row = surds(node)
    if row is None:
        return False
    kinds = [(each.radicand, each.index) for each in row]
    return len(set(kinds)) == len(kinds) and all(
        largest_power_in(each.radicand, each.index) == 1 for each in row
    )


def in_brackets(node: Node) -> Node:
    """In brackets where it is a sum, a negative or a product, that another factor follows."""
    if is_op(node, op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER):
        return bracketed(node)
    return node


def whole(number: int) -> Num:
    """A whole number as an expression."""
    return Num(Fraction(number))
