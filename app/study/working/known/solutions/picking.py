"""What is asked of several solutions: the larger one, their sum, how many there are."""

from collections.abc import Sequence
from typing import Any

import sympy

from app.study.answers.kinds import Answer, Several, Value, Word
from app.study.maths.from_sympy import from_sympy
from app.study.maths.tree import number
from app.study.problems.tasks.equations import Solve
from app.study.working.unsolved import Unsolved

_LEAST = 2  # so many solutions there are where one of them is chosen


def picked(task: Solve, real: Sequence[Any], every: Sequence[Any]) -> list[Answer]:
    """What may be answered, from the real solutions, smallest first, and all roots of a polynomial.

    Raises Unsolved where it is not clear what is meant: roots that count twice, or are not real.
    """
    if task.wanted is not None:
        raise Unsolved
    if task.pick.startswith("count"):
        return _counted(task, real, every)
    if task.pick in {"integer", "rational"}:
        return _of_kind(task, real)
    if task.pick in {"larger", "smaller"}:
        if len(real) < _LEAST:
            raise Unsolved
        return [Value(from_sympy(real[-1 if task.pick == "larger" else 0]), task.unknowns[0])]
    together = sympy.Add if task.pick == "sum" else sympy.Mul
    return [Value(from_sympy(sympy.expand(together(*_counting(task, real, every)))))]


def _of_kind(task: Solve, real: Sequence[Any]) -> list[Answer]:
    kept = [root for root in real if (root.is_Integer if task.pick == "integer" else root.is_Rational)]
    values: list[Answer] = [Value(from_sympy(root), task.unknowns[0]) for root in kept]
    if not values:
        return [Word("none")]
    return [values[0] if len(values) == 1 else Several(tuple(values), "", task.unknowns[0])]


def _counting(task: Solve, real: Sequence[Any], every: Sequence[Any]) -> Sequence[Any]:
    """The solutions that are added or multiplied."""
    if len(set(every)) < len(every) or len(real) + len(every) < _LEAST:
        raise Unsolved
    if len(every) == len(real) or not every:
        return real
    if real or task.domain is not None:
        raise Unsolved
    return every  # none of them is real


def _counted(task: Solve, real: Sequence[Any], every: Sequence[Any]) -> list[Answer]:
    if task.pick == "count" and task.domain is None and len(set(every)) > len(real):
        raise Unsolved
    count: list[Answer] = [Value(number(len(real)))]
    return count if real else [*count, Word("none")]
