"""The unknown numbers of partial fractions, found by roots put in and coefficients compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.rows import Term, product, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, number, over, plus, power, times
from app.study.working.polynomial import Coefficients
from app.study.working.rules.terms import is_sum, written
from app.study.working.step import Claim, Step
from engine.base.sentence import Sentence, say

LETTERS = "ABCDEFGHKLMN"


@dataclass(frozen=True)
class Piece:
    """What stands over factor^times: one unknown, or Bx + C over a quadratic factor."""

    factor: Coefficients
    times: int
    beside: tuple[Node, ...]  # the factors that are left when it is multiplied by the denominator
    unknowns: tuple[str, ...]  # the constant one first

    def above(self, by: str) -> Node:
        """The numerator with its letters."""
        first, *others = (Sym(name) for name in self.unknowns)
        return plus(times(others[0], Sym(by), ""), first) if others else first


class Finding:
    """Writes the lines that lead from the fraction to the sum."""

    def __init__(
        self,
        node: Node,
        top: Coefficients,
        pieces: Sequence[Piece],
        rows: Sequence[Coefficients],
        values: Sequence[Fraction],
        by: str,
    ) -> None:
        self.top, self.by, self.pieces = top, by, pieces
        names = [name for piece in pieces for name in piece.unknowns]
        self.rows = dict(zip(names, rows, strict=True))
        self.values = dict(zip(names, values, strict=True))
        self.put = tuple((name, number(value)) for name, value in self.values.items())
        self.found: list[str] = []
        self.line: Node | Equation = node
        self.steps: list[Step] = []

    def _write(self, line: Node | Equation, says: Sentence) -> None:
        self.steps.append(Step(self.line, line, says, claim=Claim.BOTH, put=self.put))
        self.line = line

    def steps_to(self, end: Node) -> tuple[Step, ...]:
        """The lines down to `end`; none where a coefficient with one unknown left is missing."""
        self._write(
            total(Term(self._fraction(each)) for each in self.pieces), say("working.unknowns.letters")
        )
        right = total(Term(self._times(each)) for each in self.pieces)
        self._write(Equation(_written(self.top, self.by), right), say("working.unknowns.multiply"))
        for piece in self.pieces:
            if len(piece.factor) == 2:
                self._by_root(piece)
        while len(self.found) < len(self.values):
            if not self._by_coefficient():
                return ()
        self._write(end, say("working.unknowns.put"))
        return tuple(self.steps)

    def _fraction(self, piece: Piece) -> Node:
        base = _written(piece.factor, self.by)
        below = base if piece.times == 1 else power(_in_brackets(base), number(piece.times))
        return over(piece.above(self.by), below)

    def _times(self, piece: Piece) -> Node:
        above = piece.above(self.by)
        return product([_in_brackets(above), *piece.beside]) if piece.beside else above

    def _by_root(self, piece: Piece) -> None:
        """The factor's root put in: only the unknown over its highest power is left."""
        root = -piece.factor[0] / piece.factor[1]
        (name,) = piece.unknowns
        size = _value(self.rows[name], root)
        if not size or any(_value(row, root) for other, row in self.rows.items() if other != name):
            return
        says = say("working.unknowns.root", letter=self.by, root=to_text(number(root)), unknown=name)
        self._solved(name, number(_value(self.top, root)), {name: size}, says)

    def _by_coefficient(self) -> bool:
        """A power of the letter whose coefficients hold one unknown that is not known yet."""
        for n in reversed(range(max(map(len, self.rows.values())))):
            sizes = {name: row[n] for name, row in self.rows.items() if n < len(row) and row[n]}
            missing = [name for name in sizes if name not in self.found]
            if len(missing) != 1:
                continue
            says = say("working.unknowns.constants", unknown=missing[0])
            if n:
                term = to_text(Sym(self.by) if n == 1 else power(Sym(self.by), number(n)))
                says = say("working.unknowns.compare", power=term, unknown=missing[0])
            left = self.top[n] if n < len(self.top) else Fraction(0)
            self._solved(missing[0], number(left), sizes, says)
            return True
        return False

    def _solved(self, name: str, left: Node, sizes: dict[str, Fraction], says: Sentence) -> None:
        """The equation for one unknown, and what it is."""
        row = [Term(_multiple(abs(size), Sym(each)), size < 0) for each, size in sizes.items()]
        self._write(Equation(left, total(row)), says)
        if sizes != {name: Fraction(1)}:
            known = [f"{each} = {to_text(number(self.values[each]))}" for each in sizes if each != name]
            solved = say("working.unknowns.solved", unknown=name)
            if known:
                solved = say("working.unknowns.solved-with", unknown=name, known=", ".join(known))
            self._write(Equation(Sym(name), number(self.values[name])), solved)
        self.found.append(name)


def _multiple(size: Fraction, unknown: Node) -> Node:
    return unknown if size == 1 else times(number(size), unknown, "")


def _value(row: Coefficients, at: Fraction) -> Fraction:
    return sum((one * at**n for n, one in enumerate(row)), Fraction(0))


def _written(row: Coefficients, by: str) -> Node:
    return written({((by, n),) if n else (): one for n, one in enumerate(row) if one})


def _in_brackets(node: Node) -> Node:
    return bracketed(node) if is_sum(node) else node


def cofactor(lead: Fraction, others: Sequence[tuple[Coefficients, int]], by: str) -> tuple[Node, ...]:
    """lead, factor^n, …, as they are written."""
    row: list[Node] = [] if lead == 1 else [number(lead)]
    for factor, n in others:
        base = _in_brackets(_written(factor, by))
        if n:
            row.append(base if n == 1 else power(base, number(n)))
    return tuple(row)
