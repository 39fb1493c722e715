"""All wordings about given numbers: what says more of a problem first."""

from app.study.problems.wordings.numbers import (
    blanks,
    chances,
    chinese,
    comparing,
    factors,
    forms,
    percents,
    ratios,
    rounding,
    times,
    translated,
    units,
)
from app.study.problems.wordings.wording import Wording

WORDINGS: tuple[Wording, ...] = (
    *chinese.WORDINGS,
    *factors.WORDINGS,
    *ratios.WORDINGS,
    *chances.WORDINGS,
    *percents.WORDINGS,
    *times.WORDINGS,
    *units.WORDINGS,
    *comparing.WORDINGS,
    *rounding.WORDINGS,
    *forms.WORDINGS,
    *blanks.WORDINGS,
    *translated.WORDINGS,
)
