"""Proves a working: each step, that they follow on each other, and the end against an independent result."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer
from app.study.maths import numeric
from app.study.maths.errors import TooLarge, Unreadable
from app.study.problems.tasks.base import Task
from app.study.working.kinds.kind import Kind
from app.study.working.kinds.table import kind_of
from app.study.working.lines import Line, piece
from app.study.working.proof.expressions import is_positive_step
from app.study.working.proof.table import same
from app.study.working.step import Claim, Step, Unproven
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence

_IN_SUBSTEPS = (Claim.BOTH, Claim.STEPS)
_BEGIN_ANEW = (Claim.PUT, Claim.STARTS)  # their kind of task says which line they may begin with


def proven(task: Task, steps: Sequence[Step]) -> tuple[Answer, Sentence]:
    """The answer that `steps` lead to, and what proves it. Raises Unproven."""
    try:
        kind = kind_of(task)
        lines, to_check = [kind.opening(task)], False
        for step in steps:
            _is_true(task, kind, lines, step)
            lines.append(step.after)
            to_check = step.may_add or (to_check and step.claim is not Claim.KEPT)
        if to_check or not steps:
            raise Unproven
        answer = kind.answer_of(task, lines[-1])
        return answer, kind.proof_of(task, answer)
    except (Unsolved, TooLarge, Unreadable, numeric.OutsideDomain, RecursionError) as error:
        raise Unproven from error


def _is_true(task: Task, kind: Kind, lines: Sequence[Line], step: Step) -> None:
    """It follows on `lines`, what it claims holds, and its substeps lead where it leads. Raises Unproven."""
    if step.before != lines[-1] and step.claim not in _BEGIN_ANEW:
        raise Unproven
    _focus_is_there(step)
    letter = kind.letter(task)
    if step.claim is Claim.SAME:
        holds = same(step.before, step.after, letter)
    else:
        check = kind.claims.get(step.claim)
        holds = check is not None and check(task, lines, step)
    if not holds:
        raise Unproven
    if step.substeps:
        _substeps(task, kind, step, letter)


def _focus_is_there(step: Step) -> None:
    for path in step.focus:
        try:
            piece(step.before, path)
        except IndexError as error:
            raise Unproven from error


def _substeps(task: Task, kind: Kind, step: Step, letter: str) -> None:
    first, last = step.substeps[0], step.substeps[-1]
    if (first.before, last.after) != (step.before, step.after):
        if len(step.focus) != 1 or step.claim in {Claim.ADDS, Claim.KEPT}:
            raise Unproven
        (path,) = step.focus
        if (first.before, last.after) != (piece(step.before, path), piece(step.after, path)):
            raise Unproven
    for one, following in zip(step.substeps, step.substeps[1:], strict=False):
        if one.after != following.before:
            raise Unproven
    for one in step.substeps:
        _focus_is_there(one)
        if not _substep_holds(task, kind, step, one, letter):
            raise Unproven
        if one.substeps:
            _substeps(task, kind, one, letter)


def _substep_holds(task: Task, kind: Kind, step: Step, one: Step, letter: str) -> bool:
    """A substep may add solutions only where the whole step says so."""
    if one.claim is Claim.SAME:
        return same(one.before, one.after, letter)
    if one.claim is Claim.POSITIVE:
        return step.claim is Claim.POSITIVE and is_positive_step(one)
    check = kind.claims.get(one.claim)
    allowed = one.claim in _IN_SUBSTEPS or (one.claim is Claim.ADDS and step.claim is Claim.ADDS)
    return allowed and check is not None and check(task, [one.before], one)
