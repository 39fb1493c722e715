"""Judges an antiderivative by differentiating it: nothing has to be integrated here."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.answers.kinds import Answer, Value
from app.study.marking import evidence
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Node, Num, symbols
from app.study.problems.tasks.calculus import Integrate
from app.study.working.known import calculus
from engine.base.sentence import say

_ZERO = Num(Fraction(0))


def antiderivative(task: Integrate, given: Sequence[Answer]) -> Judgement:
    """The best verdict that a reading of the answer allows. Raises Unsolved."""
    found = [_one(one.tree, task) for one in given if isinstance(one, Value)]
    if not found:
        return undecided(evidence.DIFFERENT_KINDS, say("marking.why.expression-asked"))
    return next((judgement for judgement in found[::-1] if judgement.verdict is Verdict.CORRECT), found[0])


def _one(tree: Node, task: Integrate) -> Judgement:
    constants = symbols(tree) - symbols(task.tree) - {task.by}
    if len(constants) > 1 or not all(map(_is_constant, constants)):
        return wrong(evidence.DIFFERENTIATED_BACK, say("marking.why.foreign-letters"))
    back = equal(calculus.integrand_of(tree, task.by, constants), task.tree).outcome
    if back is Outcome.DIFFERENT:
        return wrong(evidence.DIFFERENTIATED_BACK, say("marking.why.derivative-wrong"))
    if back is Outcome.UNKNOWN:
        return undecided(evidence.DIFFERENTIATED_BACK)
    if not constants:
        return other_form(evidence.DIFFERENTIATED_BACK, say("marking.why.constant-missing"))
    if not _is_added(tree, constants.pop(), task.by):
        return wrong(evidence.DIFFERENTIATED_BACK, say("marking.why.constant-multiplied"))
    return correct(evidence.DIFFERENTIATED_BACK, say("marking.why.derivative-right"))


def _is_constant(name: str) -> bool:
    """C, c_1 and the word."""
    return len(name.partition("_")[0]) == 1 or name == "constant"


def _is_added(tree: Node, constant: str, by: str) -> bool:
    slope = calculus.derivative(tree, constant)
    return equal(slope, _ZERO).outcome is not Outcome.EQUAL and by not in symbols(slope)
