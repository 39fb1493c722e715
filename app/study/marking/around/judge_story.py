"""Judges an answer of several numbers to a story: by their names, or in the order in which they are asked."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Assignments, Several
from app.study.marking import evidence
from app.study.marking.compare import among
from app.study.marking.verdict import Judgement, Verdict, beyond, evidenced
from app.study.problems.asked_form import Form
from app.study.working.known.known import Known


def story(given: Sequence[Answer], found: Known) -> Judgement:
    """The verdict; undecided where it cannot be told which number stands for what."""
    right = found.answers[0]
    if isinstance(right, Assignments):
        return evidenced(_several(right, given[0], found.form), found.how)
    return evidenced(among(given, found.answers, found.form), found.how)


def _several(right: Assignments, given: Answer, form: Form) -> Judgement:
    if isinstance(given, Assignments):
        by_name = dict(given.values)
        pairs = [(_called(name, by_name), value) for name, value in right.values]
        if len(by_name) != len(right.values) or len({name for name, _ in pairs} - {""}) != len(pairs):
            return beyond(evidence.NO_METHOD)
        verdicts = [among([by_name[name]], (value,), form) for name, value in pairs]
        return _worst(verdicts)
    if isinstance(given, Several) and len(given.items) == len(right.values):
        in_order = [
            among([one], (value,), form) for one, (_, value) in zip(given.items, right.values, strict=True)
        ]
        if _worst(in_order).verdict is Verdict.WRONG and _fits_in_another_order(given, right, form):
            return beyond(evidence.NO_METHOD)
        return _worst(in_order)
    return beyond(evidence.NO_METHOD)


def _worst(verdicts: Sequence[Judgement]) -> Judgement:
    order = [Verdict.WRONG, Verdict.UNDECIDED, Verdict.UNREADABLE, Verdict.OTHER_FORM, Verdict.CORRECT]
    return min(verdicts, key=lambda each: order.index(each.verdict))


def _called(name: str, given: dict[str, Answer]) -> str:
    """What the answer calls it: the same, or one that is part of the other; "" where that is not clear."""
    if name in given:
        return name
    near = [each for each in given if each in name or name in each]
    return near[0] if len(near) == 1 else ""


def _fits_in_another_order(given: Several, right: Assignments, form: Form) -> bool:
    left = list(given.items)
    for _, value in right.values:
        fitting = next(
            (one for one in left if among([one], (value,), form).verdict is not Verdict.WRONG), None
        )
        if fitting is None:
            return False
        left.remove(fitting)
    return True
