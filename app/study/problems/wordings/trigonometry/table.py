"""The wordings of trigonometry, what says more first."""

from app.study.problems.wordings.trigonometry import (
    angles,
    bounds,
    general_solutions,
    given_angles,
    identities,
    on_intervals,
    polar,
    right_triangles,
    sinusoids,
    triangles,
)
from app.study.problems.wordings.wording import Wording

WORDINGS: tuple[Wording, ...] = (
    *bounds.WORDINGS,
    *sinusoids.WORDINGS,
    *identities.WORDINGS,
    *given_angles.WORDINGS,
    *angles.WORDINGS,
    *triangles.WORDINGS,
    *on_intervals.WORDINGS,
    *general_solutions.WORDINGS,
    *right_triangles.WORDINGS,
    *polar.WORDINGS,
)
