"""Judges 2/3 < 3/4 where two numbers are to be compared: the same numbers, in a relation that is true."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Inequality
from app.study.marking import evidence
from app.study.marking.compare import among
from app.study.marking.verdict import Judgement, beyond, correct, evidenced, wrong
from app.study.maths.exact import rational
from app.study.problems.asked_form import Form
from app.study.problems.tasks.numbers import Compare
from app.study.working.known.table import known


def comparison(task: Compare, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict on a statement, or on a sign alone. Raises Unsolved."""
    right = known(task, form)
    sizes = {rational(task.left), rational(task.right)}
    for one in given:
        if not isinstance(one, Inequality) or one.relations not in {("<",), (">",)}:
            continue
        left, other = (rational(side) for side in one.sides)
        if left is None or other is None or {left, other} != sizes:
            continue
        holds = left < other if one.relations == ("<",) else left > other
        return correct(evidence.EXACTLY) if holds else wrong(evidence.EXACTLY)
    others = [one for one in given if not isinstance(one, Inequality)]
    if not others:
        return beyond(right.how)
    return evidenced(among(others, right.answers, right.form), right.how)
