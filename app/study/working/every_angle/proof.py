"""Proves that a line has every angle at which a sine, cosine or tangent has its value."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.tree import is_op, symbols
from app.study.working.every_angle.families import (
    AngleSet,
    Family,
    angle_set,
    families_in,
    linear,
    of_function,
)
from app.study.working.every_angle.lines import AllAngles
from app.study.working.lines import Cases, Line, NoSolution
from app.study.working.proof.prover import Prover


def _covers(line: Line) -> bool:
    return isinstance(line, Equation | Cases | NoSolution | AllAngles)


def _same(before: Line, after: Line, letter: str) -> bool:
    if not letter or not any(isinstance(line, AllAngles | NoSolution) for line in (before, after)):
        return False
    first = angles_of(before, letter)
    return first is not None and first == angles_of(after, letter)


PROVER = Prover(_covers, _same)


def angles_of(line: Line, letter: str) -> AngleSet | None:
    """All angles that the line says the letter may be; None of a line that says it in another way."""
    if isinstance(line, NoSolution):
        return angle_set([])
    row = (line,) if isinstance(line, Equation) else line.cases if isinstance(line, Cases | AllAngles) else ()
    counter = line.counter if isinstance(line, AllAngles) else ""
    found: list[Family] = []
    for one in row:
        part = _counted(one, letter, counter) if counter else _with_value(one, letter)
        if part is None:
            return None
        found += part
    return angle_set(found) if row else None


def _counted(one: Equation, letter: str, counter: str) -> list[Family] | None:
    inside, turned = linear(one.left, letter), families_in(one.right, counter)
    if inside is None or turned is None or symbols(one.left) != {letter} or letter == counter:
        return None
    slope, shift = inside
    return [((start - shift) / slope, period / slope) for start, period in turned]


def _with_value(one: Equation, letter: str) -> list[Family] | None:
    function = one.left
    if not is_op(function, op.SIN, op.COS, op.TAN) or symbols(function) != {letter}:
        return None
    found = of_function(function, one.right, letter)
    return None if found is None else list(found)
