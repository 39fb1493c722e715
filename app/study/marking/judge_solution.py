"""Judges the solutions of equations and systems, which algebra finds."""

from collections.abc import Sequence
from dataclasses import replace

from app.study.answers.kinds import Angles, Answer, Several, Value, Word
from app.study.marking import evidence
from app.study.marking.around.judge_angles import angles
from app.study.marking.compare import among
from app.study.marking.verdict import Judgement, Verdict, correct, evidenced, undecided, wrong
from app.study.maths import operators as op
from app.study.maths.positive_letters import need_positive, positive
from app.study.maths.tree import Node, Num, is_op, symbols
from app.study.problems.asked_form import Form
from app.study.problems.tasks.equations import Solve
from app.study.working.known.table import known
from engine.base.sentence import say

_ROUNDED = say("marking.why.only-when-rounded")


def solution(task: Solve, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict on the solutions of `task`. Raises Unsolved."""
    right = known(task, form)
    found, near = right.answers, right.form
    if isinstance(found[0], Angles):
        return angles(found[0], given, form)
    judgement = _among(found, given, replace(near, rounding=form.rounding))
    if judgement.verdict is not Verdict.CORRECT and near.rounding != form.rounding:
        rounded = _among(found, given, near)  # there is no readable exact form
        close = judgement.why == _ROUNDED and _to_three_figures(given)
        if close or rounded.verdict is Verdict.CORRECT:
            judgement = correct(judgement.how)
    if judgement.verdict is Verdict.WRONG and _is_formula(task):
        judgement = _of_formula(found, given, near) or judgement
    if judgement.verdict is Verdict.UNDECIDED and _is_pair_for_value(task, given):
        return wrong(evidence.SOLVED, say("marking.why.value-asked"))
    if judgement.verdict is Verdict.CORRECT and found[0] != Word("none"):
        return evidenced(judgement, evidence.SOLVED_AND_SUBSTITUTED)
    return evidenced(judgement, evidence.SOLVED)


def _is_formula(task: Solve) -> bool:
    """Whether letters stand in it that it is not solved for."""
    letters = {name for sides in task.equations for side in sides for name in symbols(side)}
    return len(task.equations) == 1 and bool(letters - set(task.unknowns))


def _of_formula(found: Sequence[Answer], given: Sequence[Answer], form: Form) -> Judgement | None:
    """Right where letters are positive, or one of two solutions; None where it is neither."""
    again = _among([_of_positive(one) for one in found], [_of_positive(one) for one in given], form)
    if again.verdict is Verdict.CORRECT:
        return again
    if _is_one_of_two(found[0], given, form):
        return undecided(evidence.SOLVED, say("marking.why.one-of-two"))
    return None


def _of_positive(answer: Answer) -> Answer:
    """With positive letters, as under even roots: ±√(c/a) are the same two as ±√(ac)/a."""
    match answer:
        case Value(tree):
            return replace(answer, tree=positive(tree))
        case Several(items):
            return replace(answer, items=tuple(map(_of_positive, items)))
    return answer


def _is_one_of_two(found: Answer, given: Sequence[Answer], form: Form) -> bool:
    """Whether it is one of the solutions of a formula: the other may make no sense for what is meant."""
    if not isinstance(found, Several) or not given or not isinstance(given[0], Value):
        return False
    if not need_positive(given[0].tree):
        return False
    own = [_of_positive(one) for one in given]
    return any(among(own, [_of_positive(one)], form).verdict is Verdict.CORRECT for one in found.items)


def _is_pair_for_value(task: Solve, given: Sequence[Answer]) -> bool:
    """(3, 2) where the value of xy is asked for."""
    several = bool(given) and isinstance(given[0], Several) and given[0].brackets == "()"
    return task.wanted is not None and len(task.unknowns) > 1 and several


def _to_three_figures(given: Sequence[Answer]) -> bool:
    """Whether each value is a decimal of at least three significant figures."""
    first = given[0] if given else None
    items = first.items if isinstance(first, Several) else (first,)
    return all(isinstance(one, Value) and _figures(one.tree) >= 3 for one in items)


def _figures(tree: Node) -> int:
    inner = tree.args[0] if is_op(tree, op.NEGATIVE) else tree
    if not isinstance(inner, Num) or not inner.places:
        return 0
    return len(str(abs(inner.value.numerator * 10**inner.places // inner.value.denominator)))


def _among(found: Sequence[Answer], given: Sequence[Answer], form: Form) -> Judgement:
    """The best verdict when each of `found` is a right answer: the real solutions, or all of them."""
    judgements = [among(given, [truth], form) for truth in found]
    for verdict in (Verdict.CORRECT, Verdict.OTHER_FORM):
        for judgement in judgements:
            if judgement.verdict is verdict:
                return judgement
    if found[0] == Word("infinite") and not any(isinstance(one, Word) for one in given):
        return undecided(evidence.SOLVED, say("marking.why.infinitely-many"))
    if list(found) == [Word("none")] and judgements[0].verdict is Verdict.WRONG:
        return wrong(evidence.SOLVED, say("marking.why.no-solution"))
    return judgements[0]
