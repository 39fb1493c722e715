"""How workings begin and end, for each kind of task of calculus."""

from app.study.working.kinds.calculus import (
    curve_features,
    curves,
    derivatives,
    integrals,
    parameters,
    slopes,
)
from app.study.working.kinds.kind import Table

KINDS: Table = {
    **derivatives.KINDS,
    **integrals.KINDS,
    **curves.KINDS,
    **curve_features.KINDS,
    **slopes.KINDS,
    **parameters.KINDS,
}
"""A kind's module has its part as KINDS."""
