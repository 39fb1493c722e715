"""Judges extrema and the like: the place alone names the right point, though not its height."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Several, Value
from app.study.marking.compare import among
from app.study.marking.verdict import Judgement, Verdict, other_form
from app.study.problems.asked_form import Form
from app.study.problems.tasks.curves import CurveFeature
from app.study.working.known.curves.features import WANTED_SIGNS, points_of
from engine.base.sentence import say


def feature(task: CurveFeature, given: Sequence[Answer], compared: Judgement) -> Judgement:
    """`compared`, unless x = 2 is said where the point or the value there is asked for."""
    if compared.verdict is not Verdict.WRONG or task.what in WANTED_SIGNS or not given:
        return compared
    if _label(given[0]) != task.by:
        return compared
    places = tuple(Value(at, task.by) for at, _ in points_of(task))
    known: Answer = places[0] if len(places) == 1 else Several(places, "", task.by)
    if not places or among(given, [known], Form()).verdict is not Verdict.CORRECT:
        return compared
    return other_form(compared.how, say("marking.why.place-only"))


def _label(answer: Answer) -> str:
    if isinstance(answer, Several) and answer.items:
        return answer.label or _label(answer.items[0])
    return answer.label if isinstance(answer, Value) else ""
