"""The wordings of slopes, areas, curves and iterations, what says more first."""

from app.study.problems.wordings.calculus import (
    areas,
    curve_features,
    implicit,
    newton,
    parametric,
    slopes,
    sums,
    volumes,
)
from app.study.problems.wordings.wording import Wording

WORDINGS: tuple[Wording, ...] = (
    *slopes.WORDINGS,
    *curve_features.WORDINGS,
    *implicit.WORDINGS,
    *newton.WORDINGS,
    *areas.WORDINGS,
    *parametric.WORDINGS,
    *sums.WORDINGS,
    *volumes.WORDINGS,
)
