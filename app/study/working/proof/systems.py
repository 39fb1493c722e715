"""Proves that systems of equations have the same solutions."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import Node, symbols
from app.study.working.lines import Line, NoSolution
from app.study.working.proof.prover import Prover
from app.study.working.systems.lines import Augmented, Infinite, System, Systems
from app.study.working.systems.same_systems import same


def _speaks_of_systems(line: Line) -> bool:
    whole = not isinstance(line, Augmented) or bool(line.letters)
    return whole and isinstance(line, System | Systems | Infinite | Augmented | NoSolution)


def _same(before: Line, after: Line, letter: str) -> bool:
    letters = _letters(before) | _letters(after)
    return bool(letters) and same(before, after, sorted(letters))


def _letters(line: Line) -> set[str]:
    match line:
        case System(row) | Infinite(row):
            return set().union(*(symbols(side) for one in row for side in _sides(one)))
        case Systems(cases):
            return set().union(*map(_letters, cases))
        case Augmented(_, letters):
            return set(letters)
    return set()


def _sides(one: Equation) -> tuple[Node, Node]:
    return one.left, one.right


PROVER = Prover(_speaks_of_systems, _same)
