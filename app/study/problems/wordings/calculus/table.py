"""The wordings of slopes, areas, curves and iterations, what says more first."""

from app.study.problems.wordings.calculus import areas, implicit, newton, parametric, slopes
from app.study.problems.wordings.wording import Wording

WORDINGS: tuple[Wording, ...] = (
    *slopes.WORDINGS,
    *implicit.WORDINGS,
    *newton.WORDINGS,
    *areas.WORDINGS,
    *parametric.WORDINGS,
)
