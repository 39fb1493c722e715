"""Terms with roots of numbers and letters, exactly: 6n³√(2n) is 6 · n^(7/2) · 2^(1/2).

Letters stand for positive numbers, as is usual under even roots.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor, gcd, lcm

import sympy

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term as Summand
from app.study.maths.rows import terms, total
from app.study.maths.tree import ONE, Apply, Node, Sym, number, over, root, symbols, times
from app.study.working.rules.terms import written
from app.study.working.step import NoRule

Atom = int | str
"""A prime number, or a letter."""
_LARGEST = 10**9  # numbers under roots that are taken apart


@dataclass(frozen=True)
class Surd:
    """size · Π atom ^ exponent; primes have exponents between 0 and 1 only, the rest is in size."""

    size: Fraction
    powers: tuple[tuple[Atom, Fraction], ...] = ()

    def times(self, other: "Surd") -> "Surd":
        """The product."""
        found = dict(self.powers)
        for atom, exponent in other.powers:
            found[atom] = found.get(atom, Fraction(0)) + exponent
        return made(self.size * other.size, found.items())

    def raised(self, exponent: Fraction) -> "Surd":
        """A power; of a negative number only a whole one, or an odd root. Raises NoRule."""
        powers = [(atom, n * exponent) for atom, n in self.powers]
        if exponent.denominator == 1:
            return made(self.size**exponent.numerator, powers)
        if self.size < 0 and exponent.denominator % 2 == 0:
            raise NoRule
        sign = -1 if self.size < 0 and exponent.numerator % 2 else 1
        primes = _primes(abs(self.size))
        return made(Fraction(sign), [*powers, *((prime, n * exponent) for prime, n in primes)])

    @property
    def roots(self) -> tuple[tuple[Atom, Fraction], ...]:
        """What stands under its root: the atoms with exponents that are not whole."""
        return tuple((atom, n - floor(n)) for atom, n in self.powers if n.denominator != 1)

    @property
    def index(self) -> int:
        """The index of its root; 1 without one."""
        return lcm(1, *(n.denominator for _, n in self.roots))


ONE_SURD = Surd(Fraction(1))


def made(size: Fraction, powers: Iterable[tuple[Atom, Fraction]]) -> Surd:
    """The term in its one form."""
    found: dict[Atom, Fraction] = {}
    for atom, exponent in powers:
        found[atom] = found.get(atom, Fraction(0)) + exponent
    kept: list[tuple[Atom, Fraction]] = []
    for atom, exponent in found.items():
        if isinstance(atom, int):
            size *= Fraction(atom) ** floor(exponent)
            exponent -= floor(exponent)
        if exponent:
            kept.append((atom, exponent))
    return Surd(size, tuple(sorted(kept, key=_order)))


def _order(power: tuple[Atom, Fraction]) -> tuple[bool, str]:
    return isinstance(power[0], str), str(power[0])


def _primes(size: Fraction) -> list[tuple[Atom, Fraction]]:
    """The primes of a positive number with their powers. Raises NoRule for a large one."""
    if max(size.numerator, size.denominator) > _LARGEST:
        raise NoRule
    above = sympy.factorint(size.numerator).items()
    below = sympy.factorint(size.denominator).items()
    return [*((int(p), Fraction(n)) for p, n in above), *((int(p), Fraction(-n)) for p, n in below)]


# Read


def surds_of(node: Node) -> list[Surd]:
    """The terms of a sum, multiplied out, in their order. Raises NoRule for what is no such sum."""
    if not symbols(node) and (value := rational(node)) is not None:
        return [Surd(value)]
    if isinstance(node, Sym):
        return [Surd(Fraction(1), ((node.name, Fraction(1)),))]
    if not isinstance(node, Apply):
        raise NoRule
    if node.op in {op.PLUS, op.MINUS}:
        first, second = map(surds_of, node.args)
        return [*first, *(second if node.op is op.PLUS else map(opposite, second))]
    return _of_operator(node)


def _of_operator(node: Apply) -> list[Surd]:
    if node.op is op.NEGATIVE:
        return [opposite(one) for one in surds_of(node.args[0])]
    if node.op is op.TIMES:
        first, second = map(surds_of, node.args)
        return [a.times(b) for a in first for b in second]
    if node.op is op.OVER:
        below = single(node.args[1])
        return [one.times(below.raised(Fraction(-1))) for one in surds_of(node.args[0])]
    if node.op is op.ROOT:
        index = rational(node.args[1])
        if index is None or index.denominator != 1 or index < 2:
            raise NoRule
        return [single(node.args[0]).raised(1 / index)]
    exponent = rational(node.args[1]) if node.op is op.POWER and not symbols(node.args[1]) else None
    if exponent is None:
        raise NoRule
    return [single(node.args[0]).raised(exponent)]


def single(node: Node) -> Surd:
    """The one term that a node is. Raises NoRule for 0 and for a sum."""
    found = surds_of(node)
    if len(found) != 1 or not found[0].size:
        raise NoRule
    return found[0]


def opposite(one: Surd) -> Surd:
    """−term."""
    return Surd(-one.size, one.powers)


def collected(row: Iterable[Surd]) -> list[Surd]:
    """Terms with the same root and letters together, in the order in which they come first."""
    sizes: dict[tuple[tuple[Atom, Fraction], ...], Fraction] = {}
    for one in row:
        sizes[one.powers] = sizes.get(one.powers, Fraction(0)) + one.size
    return [Surd(size, powers) for powers, size in sizes.items() if size]


# Written


def surd_node(one: Surd) -> Node:
    """A term as it is written, its minus left out: number, letters, root; what is below in a fraction."""
    size = abs(one.size)
    letters = [(atom, floor(n)) for atom, n in one.powers if isinstance(atom, str)]
    above = {tuple((atom, n) for atom, n in letters if n > 0): Fraction(size.numerator)}
    below = {tuple((atom, -n) for atom, n in letters if n < 0): Fraction(size.denominator)}
    top, bottom = written(above), written(below)
    sign = root_node(one)
    if sign is not None:
        top = sign if top == ONE else times(top, sign, "")
    return top if bottom == ONE else over(top, bottom)


def root_node(one: Surd) -> Node | None:
    """The root in a term; None where it has none."""
    if not one.roots:
        return None
    return root(radicand(one.roots, one.index), number(one.index))


def radicand(roots: Sequence[tuple[Atom, Fraction]], index: int) -> Node:
    """What stands under a root of this index: the whole powers of the atoms."""
    value, letters = 1, []
    for atom, exponent in roots:
        n = int(exponent * index)
        if isinstance(atom, int):
            value *= atom**n
        else:
            letters.append((atom, n))
    return written({tuple(letters): Fraction(value)})


def sum_node(row: Sequence[Surd]) -> Node:
    """The sum of the terms; 0 of none."""
    return total(Summand(surd_node(one), one.size < 0) for one in row)


def row_of(node: Node) -> list[tuple[Surd, Node]] | None:
    """Each term of a sum beside how it is written; None where one is itself a sum."""
    found = []
    for term in terms(node):
        try:
            one = single(term.node)
        except NoRule:
            return None
        found.append((opposite(one) if term.negative else one, term.node))
    return found


def common_number(row: Sequence[Surd], below: Fraction) -> int:
    """The whole number by which all terms and the number below the bar can be divided."""
    if any(one.size.denominator != 1 for one in row) or below.denominator != 1:
        return 1
    return gcd(below.numerator, *(one.size.numerator for one in row))
