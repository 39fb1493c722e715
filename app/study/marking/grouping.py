"""Groups the answers of several attempts by equivalence, and weighs their agreement."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer
from app.study.answers.reading import readings
from app.study.marking import evidence
from app.study.marking.compare import among
from app.study.marking.verdict import Judgement, Verdict, undecided
from app.study.maths.tree import Unreadable
from app.study.problems.asked_form import Form, asked
from engine.base.sentence import say

MAX_ANSWERS = 64
SAME = {Verdict.CORRECT, Verdict.OTHER_FORM}


def grouped(answers: Sequence[str], problem: str = "") -> tuple[list[list[int]], Judgement]:
    """The positions of equal answers, the largest group first, and the judgement on the agreement.

    Answers that cannot be read are equal only when they are written alike. Agreement alone proves
    nothing: the verdict is always undecided, its `how` says "4 of 5 attempts agree".
    """
    form = asked(problem)
    groups: list[tuple[str, list[Answer], list[int]]] = []
    for place, text in enumerate(answers[:MAX_ANSWERS]):
        try:
            read = readings(text)
        except Unreadable:
            read = []
        for written, first, places in groups:
            if _same(text, read, written, first, form):
                places.append(place)
                break
        else:
            groups.append((text, read, [place]))
    positions = sorted((places for _, _, places in groups), key=len, reverse=True)
    positions += [[place] for place in range(MAX_ANSWERS, len(answers))]
    agreeing, total = (len(positions[0]) if positions else 0), len(answers)
    how = evidence.agreement(agreeing, total)
    if total < 2 or agreeing < 2:
        return positions, undecided(evidence.DIFFER, say("marking.why.attempts-differ"))
    return positions, undecided(how, say("marking.why.attempts-agree", agreement=how))


def _same(text: str, read: list[Answer], written: str, first: list[Answer], form: Form) -> bool:
    if " ".join(text.split()) == " ".join(written.split()):
        return True
    if not read or not first:
        return False
    return among(read, first, form).verdict in SAME or among(first, read, form).verdict in SAME
