"""The ways to prove that two lines say the same."""

from app.study.working.every_angle import proof as every_angle
from app.study.working.lines import Line
from app.study.working.proof import (
    arrays,
    integrals,
    numbers,
    quantities,
    regions,
    solutions,
    systems,
)
from app.study.working.proof.prover import Prover

PROVERS: tuple[Prover, ...] = (
    integrals.PROVER,
    solutions.PROVER,
    regions.PROVER,
    numbers.PROVER,
    quantities.PROVER,
    systems.PROVER,
    arrays.PROVER,
    every_angle.PROVER,
)


def same(before: Line, after: Line, letter: str) -> bool:
    """Whether it is proven, by any of them, that two lines say the same."""
    return any(
        each.same(before, after, letter) for each in PROVERS if each.covers(before) and each.covers(after)
    )
