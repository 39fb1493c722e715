"""Proves lines about named quantities against what is known of the task, or against each other."""

from collections.abc import Mapping

from app.study.answers.kinds import Equation
from app.study.maths.equality import Outcome, same_up_to_factor
from app.study.maths.tree import Node, Sym, bracketed, minus, substituted, symbols
from app.study.working.lines import Line
from app.study.working.proof.expressions import equals
from app.study.working.proof.prover import Prover
from app.study.working.quantities import Named

Quantities = Mapping[Node, tuple[Node, ...]]
"""What is known of a task's quantities, by their names: m → (2,), a point → (3, 4)."""


def _covers(line: Line) -> bool:
    return isinstance(line, Named)


def _same(before: Line, after: Line, letter: str) -> bool:
    if not isinstance(before, Named) or not isinstance(after, Named):
        return False
    alike = (before.name, before.brackets, len(before.values)) == (
        after.name,
        after.brackets,
        len(after.values),
    )
    return alike and all(map(equals, before.values, after.values))


PROVER = Prover(_covers, _same)


def holds(line: Named, known: Quantities) -> bool:
    """Whether the quantity is what the line says, with the known values in the place of its letters."""
    values = known.get(line.name)
    if values is None or len(values) != len(line.values):
        return False
    put = {
        name.name: bracketed(row[0]) for name, row in known.items() if isinstance(name, Sym) and len(row) == 1
    }
    kept = symbols_of(values)
    put = {name: value for name, value in put.items() if name not in kept}
    return all(equals(substituted(said, put), value) for said, value in zip(line.values, values, strict=True))


def symbols_of(values: tuple[Node, ...]) -> set[str]:
    """The letters that the values themselves hold: those stay letters."""
    return set().union(*map(symbols, values)) if values else set()


def same_curve(line: Equation, curve: Equation) -> bool:
    """Whether both equations are of the same curve: their differences agree up to a number."""
    ours, theirs = minus(line.left, line.right), minus(curve.left, curve.right)
    return same_up_to_factor(ours, theirs).outcome is Outcome.EQUAL
