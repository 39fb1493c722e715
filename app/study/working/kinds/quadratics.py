"""Discriminants, squares to be completed, and numbers that may solve an equation: how they begin and end."""

from collections.abc import Sequence

from app.study.answers.kinds import Equation
from app.study.maths.tree import number
from app.study.problems.tasks.equations import Discriminant, IsSolution, PerfectSquare
from app.study.working.kinds.kind import Kind, Table
from app.study.working.kinds.numbers import CLAIMS, answer_of, is_known
from app.study.working.known.quadratics import binomial_square, discriminant
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.step import Claim, Step


def _equation(task: Discriminant | IsSolution) -> Line:
    return Equation(task.left, task.right)


def _letter(task: Discriminant) -> str:
    return task.letter


def _is_discriminant(task: Discriminant, lines: Sequence[Line], step: Step) -> bool:
    return is_expression(step.after) and equals(step.after, number(discriminant(task)))


def _begins(task: PerfectSquare) -> Line:
    return task.tree


def _is_square(task: PerfectSquare, lines: Sequence[Line], step: Step) -> bool:
    return is_expression(step.after) and equals(step.after, binomial_square(task))


KINDS: Table = {
    IsSolution: Kind(_equation, answer_of, is_known, claims=CLAIMS),
    Discriminant: Kind(_equation, answer_of, is_known, _letter, {Claim.STARTS: _is_discriminant}),
    PerfectSquare: Kind(_begins, answer_of, is_known, claims={Claim.STARTS: _is_square}),
}
