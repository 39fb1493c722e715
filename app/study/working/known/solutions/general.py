"""All solutions of an equation in sines, cosines and tangents alone: those of one period, again and again."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from app.study.answers.kinds import Angles, Answer, Inequality, Value, Word
from app.study.maths import operators as op
from app.study.maths.from_sympy import from_sympy
from app.study.maths.tree import ZERO, Apply, Node, Sym, has, is_op, symbols
from app.study.problems.tasks.equations import Solve
from app.study.working.every_angle.families import (
    AngleSet,
    angle_of,
    angle_set,
    common_period,
    family_of,
    linear,
    multiple_of_pi,
)
from app.study.working.known.real_roots import real_roots
from app.study.working.unsolved import Unsolved

_NAMES = ("sin", "cos", "tan", "cot", "sec", "csc")
_FUNCTIONS = tuple(op.OPERATORS[name] for name in _NAMES)
_MOST_TURNS = 6  # of π, that are searched
_MOST_SHOWN = 6


def general(task: Solve) -> Answer | None:
    """All angles, or that there are none; None where the equation is no such. Raises Unsolved."""
    found = all_angles(task)
    if found is None:
        return None
    return said(task, found) if found.starts else Word("none")


def said(task: Solve, found: AngleSet, *, degrees: bool = False) -> Angles:
    """The set as an answer, in degrees where asked for. Raises Unsolved where it is too long."""
    (letter,) = task.unknowns
    counter = counter_for(letter)
    degrees = degrees or is_in_degrees(task)
    row = [family_of(*one, counter, in_degrees=degrees) for one in found.families()]
    if len(row) > _MOST_SHOWN:
        raise Unsolved
    return Angles(tuple(Value(tree, letter) for tree in row), counter)


def counter_for(letter: str) -> str:
    """The letter for the integer, which is not the unknown's."""
    return "n" if letter == "k" else "k"


def is_in_degrees(task: Solve) -> bool:
    """Whether the angles of the equation are in degrees."""
    return any(has(side, op.DEGREES) for side in task.equations[0])


def is_periodic(task: Solve) -> bool:
    """Whether the one unknown stands in sines, cosines and tangents of multiples of it alone."""
    return _slopes(task) is not None


def _slopes(task: Solve) -> list[Fraction] | None:
    if len(task.equations) != 1 or len(task.unknowns) != 1 or task.domain is not None:
        return None
    (letter,) = task.unknowns
    inner = [each for side in task.equations[0] for each in _outermost(side, letter)]
    row = [linear(each.args[0], letter) if isinstance(each, Apply) else None for each in inner]
    slopes = [one[0] for one in row if one is not None]
    return slopes if slopes and len(slopes) == len(row) else None


def _outermost(node: Node, letter: str) -> Iterator[Node]:
    """The functions of an angle, and the unknown itself where it stands outside of them."""
    if node == Sym(letter) or is_op(node, *_FUNCTIONS):
        if letter in symbols(node):
            yield node
    elif isinstance(node, Apply):
        for each in node.args:
            yield from _outermost(each, letter)


def all_angles(task: Solve) -> AngleSet | None:
    """The solutions of one period, found as those between two ends are. Raises Unsolved."""
    slopes = _slopes(task)
    if slopes is None:
        return None
    period = common_period(slopes)
    if period > _MOST_TURNS:
        raise Unsolved
    end = angle_of(period, in_degrees=False)
    domain = Inequality((ZERO, Sym(task.unknowns[0]), end), ("<=", "<"))
    found = [_multiple(root) for root in real_roots(replace(task, domain=domain))]
    whole = angle_set([(one, period) for one in found])
    if whole is None:
        raise Unsolved
    return whole


def _multiple(root: Any) -> Fraction:
    found = multiple_of_pi(from_sympy(root))
    if found is None:
        raise Unsolved
    return found
