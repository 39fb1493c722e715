"""Attempts at a problem: begun, kept while they are written, finished, judged."""

from collections.abc import Mapping

import msgspec
from sqlite_utils import Database

from app.store import search_index
from app.store.database import insert, row
from app.store.rows import INTERRUPTED, WorkedAnswer
from engine.base.moment import now_text
from engine.base.sentence import Sentence, as_text


def start(
    db: Database, problem_id: int, model: str, settings: Mapping[str, object], message_id: int | None = None
) -> int:
    """Begin one at the problem, or at its follow-up; its number."""
    row(db, "problems", problem_id)
    return insert(
        db,
        "attempts",
        problem_id=problem_id,
        message_id=message_id,
        model=model,
        settings=msgspec.json.encode(settings).decode(),
        created=now_text(),
    )


def append(db: Database, attempt_id: int, thinking: str, answer: str) -> None:
    """Keep the whole texts so far; a finished attempt stays as it is."""
    row(db, "attempts", attempt_id)
    db.execute(
        "UPDATE attempts SET thinking = ?, answer = ? WHERE id = ? AND finished IS NULL",
        (thinking, answer, attempt_id),
    )


def finish(
    db: Database,
    attempt_id: int,
    *,
    answer: str,
    final_answer: str | None,
    reason: str,
    seconds: float,
    thinking: str = "",
    thinking_seconds: float | None = None,
    n_tokens: int | None = None,
) -> None:
    """Keep its end, and find it by its words."""
    problem_id = msgspec.convert(row(db, "attempts", attempt_id)["problem_id"], int)
    db.table("attempts").update(
        attempt_id,
        {
            "thinking": thinking,
            "answer": answer,
            "final_answer": final_answer,
            "finished": now_text(),
            "reason": reason,
            "seconds": float(seconds),
            "thinking_seconds": thinking_seconds,
            "n_tokens": n_tokens,
        },
    )
    search_index.index(db, problem_id)


def judge(db: Database, attempt_id: int, verdict: str, how: Sentence, why: Sentence) -> None:
    """Keep what the checker found of its final answer: its word, the evidence, the reason."""
    row(db, "attempts", attempt_id)
    db.table("attempts").update(attempt_id, {"verdict": verdict, "how": as_text(how), "why": as_text(why)})


def finish_worked(db: Database, attempt_id: int, origin: str, worked: WorkedAnswer) -> None:
    """Keep the end of one that algebra has worked out, and that no model alone made it."""
    finish(
        db,
        attempt_id,
        answer=worked.answer,
        final_answer=worked.final_answer,
        reason="stop",
        seconds=worked.seconds,
        n_tokens=worked.n_tokens,
    )
    judge(db, attempt_id, worked.verdict, worked.how, worked.why)
    db.table("attempts").update(attempt_id, {"origin": origin, "working": worked.working})


def mark_interrupted(db: Database) -> None:
    """Give those that have no end the reason that they were cut off."""
    rows = db.execute("SELECT DISTINCT problem_id FROM attempts WHERE finished IS NULL").fetchall()
    db.execute(
        "UPDATE attempts SET finished = ?, reason = ? WHERE finished IS NULL", (now_text(), INTERRUPTED)
    )
    for (problem_id,) in rows:
        search_index.index(db, problem_id)
