"""Kinds of task of this room → what finds their answers."""

from app.study.working.known.functions import (
    chance,
    domains,
    functions,
    graphs,
    inverses,
    lines,
    sequences,
    statistics,
)
from app.study.working.known.known import Table

KNOWN: Table = {
    **chance.KNOWN,
    **domains.KNOWN,
    **functions.KNOWN,
    **inverses.KNOWN,
    **graphs.KNOWN,
    **lines.KNOWN,
    **sequences.KNOWN,
    **statistics.KNOWN,
}
