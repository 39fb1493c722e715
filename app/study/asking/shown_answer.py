"""Which answer is shown as the answer, and where it comes from."""

from enum import StrEnum

from app import settings
from app.study.algebra.protocol import Worked
from app.study.marking.verdict import Verdict


class Origin(StrEnum):
    """Where the answer that is shown comes from."""

    ALGEBRA = "algebra"  # worked out and proven
    SET_UP = "set-up"  # set up by a model or the student, worked out by algebra
    MODEL = "model"  # the verdict says whether it is checked
    NONE = "none"  # there is none that may be shown


def shown_answer(
    worked: Worked | None, by_model: str | None, verdict: str | None
) -> tuple[Origin, str | None]:
    """The answer, as TeX, and its origin: algebra's, else a model's unless that is known to be wrong."""
    if worked is not None and worked.answer is not None:
        return Origin.ALGEBRA if worked.set_up is None else Origin.SET_UP, worked.final
    if by_model and verdict != Verdict.WRONG:
        return Origin.MODEL, by_model
    return Origin.NONE, None


def model_explains(
    chosen: settings.Settings, *, answered: bool, starter: bool, requested: bool = False
) -> bool:
    """Whether the model is asked: always where algebra has not `answered`; else on request, or as it is set.

    The starter cannot do better than algebra, and is not asked then.
    """
    return not answered or (not starter and (requested or chosen.get(settings.EXPLAIN)))
