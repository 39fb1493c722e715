"""Unfinished answers, and how long an answer usually takes."""

from statistics import quantiles

import msgspec
from sqlite_utils import Database

from app.store.rows import INTERRUPTED

RECENT = 5  # problems: an old one that was left is not offered for ever
MEASURED = 30  # answers: what a model took lately says more than what it took a year ago
ENOUGH = 3

_UNFINISHED = """
    SELECT problem.id AS problem_id, CASE WHEN last.message_id IS NULL
        THEN coalesce(json_extract(last.settings, '$.question'), problem.question)
        ELSE problem.question END AS question
    FROM (
        SELECT id, question FROM problems WHERE deleted IS NULL ORDER BY id DESC LIMIT :recent
    ) AS problem
    LEFT JOIN attempts AS last
        ON last.id = (SELECT MAX(id) FROM attempts WHERE problem_id = problem.id)
    WHERE last.id IS NULL OR last.reason = :interrupted
    ORDER BY problem.id DESC LIMIT 1"""

_TAKEN = """
    SELECT seconds FROM attempts
    WHERE model = :model AND reason = 'stop' AND seconds > 0
        AND json_extract(settings, '$.max_thinking') = :max_thinking
    ORDER BY id DESC LIMIT :measured"""


class Unfinished(msgspec.Struct, frozen=True):
    """A problem whose answer was cut by the end of the app, or never began; `question` as it was asked."""

    problem_id: int
    question: str


class Pace(msgspec.Struct, frozen=True):
    """Seconds that the middle half of the answers took, from `low` to `high`."""

    low: float
    high: float


def unfinished(db: Database) -> Unfinished | None:
    """The newest unfinished one of the last few problems."""
    rows = list(db.query(_UNFINISHED, {"recent": RECENT, "interrupted": INTERRUPTED}))
    return msgspec.convert(rows[0], Unfinished) if rows else None


def pace(db: Database, model: str, max_thinking: int) -> Pace | None:
    """What `model` took for its last answers with this bound on its thinking; None of too few of them."""
    taken = [
        float(row["seconds"])
        for row in db.query(_TAKEN, {"model": model, "max_thinking": max_thinking, "measured": MEASURED})
    ]
    if len(taken) < ENOUGH:
        return None
    low, _, high = quantiles(taken, n=4, method="inclusive")
    return Pace(low, high)
