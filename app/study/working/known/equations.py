"""The known solutions of equations and systems."""

import contextlib
import re
from dataclasses import replace

from mpmath import mp

from app.study.answers.kinds import Angles, Answer, Quantity, Several, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.conversion import in_unit
from app.study.maths.errors import OutsideDomain
from app.study.maths.tree import Const, Node, has, walk
from app.study.maths.units import UNITS
from app.study.problems.asked_form import Ask, Figures, Form
from app.study.problems.tasks.equations import Solve
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.known.solutions.general import all_angles, said
from app.study.working.known.solve import solutions

_MISSING = re.compile(r"\b(dne|does not exist|undefined)\b")
_I = Const("i")
_NEAR = Figures(4)  # how a real solution is said that has no readable exact form
_OF_THE_WORK = (Ask.SIMPLIFY, Ask.FACTOR, Ask.EXPAND, Ask.EVALUATE, Ask.VECTOR, Ask.INTERVAL)


def _solve(task: Solve, form: Form) -> Known:
    """The real solutions, then all complex ones where there are others; or only these, if asked for."""
    found = solutions(task)
    if form.wants(Ask.COMPLEX):
        found = found[-1:]  # all roots, not the real ones alone
    if found[0] == Word("none") and _MISSING.search(form.text):
        found = [*found, Word("undefined")]  # “write DNE if there is no solution”
    if isinstance(found[0], Angles):
        turned = all_angles(task) if form.unit == UNITS["°"] else None
        found = [said(task, turned, degrees=True)] if turned else found
        return Known(tuple(found), evidence.SOLVED, form.without(*_OF_THE_WORK))
    if _is_in_degrees(task) and form.unit is None:
        found, form = [_in_degrees(one) for one in found], replace(form, unit=UNITS["°"])
    form = form.without(*_OF_THE_WORK)
    if form.rounding is None and _is_unreadable(found[0]):
        form = replace(form, rounding=_NEAR)
    if len(task.unknowns) > 1:
        form = form.adding(Ask.VECTOR)
    return Known(tuple(found), evidence.SOLVED, form)


def _is_unreadable(answer: Answer) -> bool:
    """Whether real solutions are written with roots of complex numbers, as those of x^3 − 3x + 1 = 0."""
    match answer:
        case Value(tree):
            return any(each == _I for each in walk(tree)) and _is_real(tree)
        case Several(items):
            return any(map(_is_unreadable, items))
    return False


def _is_real(tree: Node) -> bool:
    with contextlib.suppress(OutsideDomain):
        return bool(abs(mp.im(numeric.value(tree, {}, 30))) < 1e-15)
    return False


def _is_in_degrees(task: Solve) -> bool:
    """Whether the domain is said in degrees: 0° ≤ x ≤ 90°; the solutions are then meant in degrees too."""
    return task.domain is not None and any(has(side, op.DEGREES) for side in task.domain.sides)


def _in_degrees(answer: Answer) -> Answer:
    match answer:
        case Value(tree, label):
            return Quantity(in_unit(tree, UNITS["radians"], UNITS["°"]), UNITS["°"], label=label)
        case Several(items):
            return replace(answer, items=tuple(map(_in_degrees, items)))
    return answer


KNOWN: Table = {Solve: _solve}
