"""Judges the solutions of equations and systems, which algebra finds."""

from collections.abc import Sequence
from dataclasses import replace

from app.study.answers.kinds import Answer, Word
from app.study.marking import evidence
from app.study.marking.compare import among
from app.study.marking.verdict import Judgement, Verdict, evidenced, undecided, wrong
from app.study.problems.asked_form import Form
from app.study.problems.tasks.equations import Solve
from app.study.working.known.table import known
from engine.base.sentence import say


def solution(task: Solve, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict on the solutions of `task`. Raises Unsolved."""
    right = known(task, form)
    found, near = right.answers, right.form
    judgement = _among(found, given, replace(near, rounding=form.rounding))
    if judgement.verdict is not Verdict.CORRECT and near.rounding != form.rounding:
        rounded = _among(found, given, near)  # there is no readable exact form
        judgement = rounded if rounded.verdict is Verdict.CORRECT else judgement
    if judgement.verdict is Verdict.CORRECT and found[0] != Word("none"):
        return evidenced(judgement, evidence.SOLVED_AND_SUBSTITUTED)
    return evidenced(judgement, evidence.SOLVED)


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
