"""Reads a problem of chance in one of the ways of this room; wholly, or not at all."""

from app.study.problems.described.chance import chances, draws, expected, normal, trials
from app.study.problems.described.pieces import pieces
from app.study.problems.measured.amounts import with_prices
from app.study.problems.tasks.base import Task


def of_chance(text: str) -> Task | None:
    """The task in `text`; None where it is another. Raises Unreadable."""
    if chances.reads(text) and (task := chances.chance(pieces(text))) is not None:
        return task
    for reads, reader in (
        (chances.reads, draws.draws),
        (chances.reads, trials.trials),
        (normal.reads, normal.normal),
        (expected.reads, expected.expected),
    ):
        if not reads(text):
            continue
        task = reader(" . ".join(piece.text for piece in pieces(with_prices(text))))
        if task is not None:
            return task
    return None
