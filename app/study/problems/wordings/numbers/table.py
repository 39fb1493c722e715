"""All wordings about given numbers: what says more of a problem first."""

from app.study.problems.wordings.numbers import (
    before_percents,
    blanks,
    chances,
    chinese,
    comparing,
    factors,
    forms,
    percent_changes,
    percents,
    ratios,
    repeated_percents,
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
    *percent_changes.WORDINGS,
    *repeated_percents.WORDINGS,
    *before_percents.WORDINGS,
    *times.WORDINGS,
    *units.WORDINGS,
    *comparing.WORDINGS,
    *rounding.WORDINGS,
    *forms.WORDINGS,
    *blanks.WORDINGS,
    *translated.WORDINGS,
)
