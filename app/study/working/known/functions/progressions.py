"""Arithmetic and geometric sequences: their terms, sums and formulas."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from app.study.maths.tree import Node, Sym, bracketed, minus, number, power, times
from app.study.working.rules.terms import written
from app.study.working.unsolved import Unsolved


@dataclass(frozen=True)
class Progression:
    """An arithmetic or geometric sequence by its first term and its step."""

    kind: str
    first: Fraction
    step: Fraction

    def term(self, n: int) -> Fraction:
        """Term number n."""
        if self.kind == "arithmetic":
            return self.first + (n - 1) * self.step
        _bounded(self.step, n)
        return self.first * self.step ** (n - 1)

    def total(self, n: int) -> Fraction:
        """The sum of the first n terms."""
        if self.kind == "arithmetic":
            return n * (self.first + self.term(n)) / 2
        if self.step == 1:
            return n * self.first
        _bounded(self.step, n)
        return self.first * (1 - self.step**n) / (1 - self.step)

    def number_of(self, last: Fraction) -> int:
        """Which term `last` is. Raises Unsolved where it is none."""
        for n in range(1, 2000):
            if self.term(n) == last:
                return n
            if self.step and self.kind == "arithmetic" and (self.term(n) - last) * self.step > 0:
                break
        raise Unsolved


def _bounded(step: Fraction, n: int) -> None:
    if n * (step.numerator.bit_length() + step.denominator.bit_length()) > 4000:
        raise Unsolved


def progression(terms: Sequence[Fraction], kind: str = "") -> Progression:
    """The progression that the terms are. Raises Unsolved where they are none, or not of that kind."""
    if len(terms) < 2 or (not kind and len(terms) < 3):
        raise Unsolved
    differences = {b - a for a, b in pairwise(terms)}
    if len(differences) == 1 and kind != "geometric":
        return Progression("arithmetic", terms[0], differences.pop())
    if kind != "arithmetic" and 0 not in terms:
        ratios = {b / a for a, b in pairwise(terms)}
        if len(ratios) == 1:
            return Progression("geometric", terms[0], ratios.pop())
    raise Unsolved


def limit_of(found: Progression) -> Fraction:
    """The sum of all terms. Raises Unsolved where there is none."""
    if found.kind != "geometric" or abs(found.step) >= 1:
        raise Unsolved
    return found.first / (1 - found.step)


def next_term(terms: Sequence[Fraction]) -> Fraction:
    """The term after the last, by the rules of school.

    Same difference, same ratio, differences that grow evenly, sums of the two before. Raises Unsolved.
    """
    try:
        return progression(terms).term(len(terms) + 1)
    except Unsolved:
        pass
    differences = [b - a for a, b in pairwise(terms)]
    second = {b - a for a, b in pairwise(differences)}
    if len(terms) >= 4 and len(second) == 1:
        return terms[-1] + differences[-1] + second.pop()
    if len(terms) >= 5 and all(a + b == c for a, b, c in zip(terms, terms[1:], terms[2:], strict=False)):
        return terms[-2] + terms[-1]
    raise Unsolved


def formula_of(terms: Sequence[Fraction], kind: str = "", index: str = "n") -> Node:
    """A formula for term number n. Raises Unsolved."""
    try:
        found = progression(terms, kind)
    except Unsolved:
        return _of_squares(terms, index)
    n = Sym(index)
    if found.kind == "arithmetic":
        row = {((index, 1),): found.step, (): found.first - found.step}
        return written({one: size for one, size in row.items() if size})
    return geometric_formula(found, n)


def geometric_formula(found: Progression, n: Node) -> Node:
    """a·r^(n − 1)."""
    raised = power(bracketed(number(found.step)), bracketed(minus(n, number(1))))
    return raised if found.first == 1 else times(number(found.first), raised)


def _of_squares(terms: Sequence[Fraction], index: str) -> Node:
    """Differences that grow evenly, all terms of one sign or of alternating signs."""
    if len(terms) < 4:
        raise Unsolved
    n = Sym(index)
    for sign in ((1, None), (-1, n), (-1, minus(n, number(1)))):
        row = list(terms)
        if sign[1] is not None:
            start = 1 if sign[1] == n else 0
            row = [one * (-1) ** (place + start) for place, one in enumerate(terms)]
        found = _quadratic(row, index)
        if found is None:
            continue
        if sign[1] is None:
            return found
        return times(power(bracketed(number(-1)), bracketed(sign[1])), bracketed(found))
    raise Unsolved


def _quadratic(row: Sequence[Fraction], index: str) -> Node | None:
    differences = [b - a for a, b in pairwise(row)]
    second = {b - a for a, b in pairwise(differences)}
    if len(second) != 1:
        return None
    a = second.pop() / 2
    b = differences[0] - 3 * a
    c = row[0] - a - b
    found = {((index, 2),): a, ((index, 1),): b, (): c}
    return written({one: size for one, size in found.items() if size}) if any(found.values()) else None
