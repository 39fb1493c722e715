"""Curves whose parameter is eliminated: each line holds at every point of the curve."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Equation
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Sym, bracketed, substituted, symbols
from app.study.problems.asked_form import Form
from app.study.problems.tasks.curves import Eliminate
from app.study.working.kinds.functions import agree
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.table import known
from app.study.working.lines import Line
from app.study.working.proof.expressions import equals
from app.study.working.step import Claim, Step, Unproven
from app.study.working.systems.lines import System
from engine.base.sentence import Sentence, say


def _curve(task: Eliminate) -> Line:
    return System((Equation(Sym("x"), task.x), Equation(Sym("y"), task.y)))


def _holds_on_curve(task: Eliminate, _lines: Sequence[Line], step: Step) -> bool:
    """With x and y of the curve put in, both sides are equal for every value of the parameter."""
    line = step.after
    if not isinstance(line, Equation):
        return False
    put = {"x": bracketed(task.x), "y": bracketed(task.y)}
    return equals(substituted(line.left, put), substituted(line.right, put))


def _answer(task: Eliminate, line: Line) -> Answer:
    if not isinstance(line, Equation) or not symbols(line.left) | symbols(line.right) <= {"x", "y"}:
        raise Unproven
    if task.solved_for and (line.left != Sym(task.solved_for) or task.solved_for in symbols(line.right)):
        raise Unproven
    return line


def _proof(task: Eliminate, answer: Answer) -> Sentence:
    """It is no identity, and says the same as an equation found in another way."""
    if not isinstance(answer, Equation) or equal(answer.left, answer.right).outcome is not Outcome.DIFFERENT:
        raise Unproven
    if not any(agree(answer, other) for other in known(task, Form()).answers):
        raise Unproven
    return say("working.proof.compared")


KINDS: Table = {Eliminate: Kind(_curve, _answer, _proof, claims={Claim.STARTS: _holds_on_curve})}
