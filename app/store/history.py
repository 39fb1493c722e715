"""The history of problems: what the app writes down, and reads again."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import msgspec
from sqlite_utils import Database

from app.store.database import Connection
from app.store.errors import NotWritable
from app.store.presence import Presence
from app.store.rows import INTERRUPTED, Attempt, Message, Problem, ProblemSummary
from app.store.text import storable

_SUMMARIES = """
    SELECT id, question, created,
        EXISTS (
            SELECT 1 FROM attempts
            WHERE problem_id = problems.id AND message_id IS NULL AND reason = 'stop' AND answer <> ''
        ) AS answered,
        (
            SELECT final_answer FROM attempts
            WHERE problem_id = problems.id AND message_id IS NULL AND final_answer IS NOT NULL
            ORDER BY id DESC LIMIT 1
        ) AS final_answer
    FROM problems WHERE deleted IS NULL
    ORDER BY id DESC LIMIT :limit OFFSET :offset"""


class History:
    """The one owner of the history file. Any thread may call it; other processes may write beside it.

    Every method raises StoreError when the disk, the folder or another program refuses. An id that was
    never given out is a LookupError.
    """

    def __init__(self, path: Path) -> None:
        """Open or create `path`; raises NewerDatabase and the other StoreErrors, with the file untouched.

        If no other process has the history open, what was deleted is now gone for good, and attempts
        without an end get the reason "interrupted".
        """
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Not "history.sqlite.lock", which one of SQLite's own ways to lock a file makes.
            self._presence = Presence(path.with_suffix(".lock"))
        except OSError as error:
            raise NotWritable(
                f"Homeroom may not write in {path.parent} ({error.strerror}): make it writable, "
                "or choose another folder with --data-dir."
            ) from error
        try:
            self._connection = Connection(path)
            if self._presence.alone:
                self._purge()
                self._mark_interrupted()
        except BaseException:
            self.close()
            raise
        self._presence.share()

    def add_problem(self, question: str) -> int:
        """Write the problem down, before anything else is done with it."""
        with self._connection.transaction() as db:
            return _insert(db, "problems", question=storable(question), created=_now())

    def add_message(self, attempt_id: int, content: str) -> int:
        """Write down what the student says after `attempt_id`."""
        with self._connection.transaction() as db:
            _require(db, "attempts", attempt_id)
            return _insert(db, "messages", attempt_id=attempt_id, content=storable(content), created=_now())

    def start_attempt(
        self, problem_id: int, model: str, settings: Mapping[str, object], *, message_id: int | None = None
    ) -> int:
        """Begin an attempt at the problem, or at its follow-up `message_id`; `settings` is kept as JSON."""
        with self._connection.transaction() as db:
            _require(db, "problems", problem_id)
            return _insert(
                db,
                "attempts",
                problem_id=problem_id,
                message_id=message_id,
                model=model,
                settings=msgspec.json.encode(settings).decode(),
                created=_now(),
            )

    def append(self, attempt_id: int, thinking: str, answer: str) -> None:
        """Keep the whole texts so far; a finished attempt stays as it is."""
        with self._connection.transaction(durable=False) as db:
            _require(db, "attempts", attempt_id)
            db.execute(
                "UPDATE attempts SET thinking = ?, answer = ? WHERE id = ? AND finished IS NULL",
                (thinking, answer, attempt_id),
            )

    def finish_attempt(
        self,
        attempt_id: int,
        *,
        thinking: str,
        answer: str,
        final_answer: str | None,
        reason: str,
        seconds: float,
        n_tokens: int,
        thinking_seconds: float = 0.0,
    ) -> None:
        """Keep the attempt's end: on the disk when this returns, whatever happens then."""
        with self._connection.transaction() as db:
            _require(db, "attempts", attempt_id)
            db.table("attempts").update(
                attempt_id,
                {
                    "thinking": thinking,
                    "answer": answer,
                    "final_answer": final_answer,
                    "finished": _now(),
                    "reason": reason,
                    "seconds": float(seconds),
                    "thinking_seconds": float(thinking_seconds),
                    "n_tokens": n_tokens,
                },
            )

    def set_verdict(self, attempt_id: int, *, verdict: str, how: str, why: str) -> None:
        """Keep what the checker found of the attempt's final answer."""
        with self._connection.transaction() as db:
            _require(db, "attempts", attempt_id)
            db.table("attempts").update(attempt_id, {"verdict": verdict, "how": how, "why": why})

    def problems(self, limit: int = 200, offset: int = 0) -> list[ProblemSummary]:
        """Newest first, without the deleted ones."""
        with self._connection.reading() as db:
            rows = list(db.query(_SUMMARIES, {"limit": limit, "offset": offset}))
        return msgspec.convert(rows, list[ProblemSummary], strict=False)

    def problem(self, problem_id: int) -> Problem:
        """All of one problem, a deleted one too as long as it can be restored."""
        with self._connection.reading() as db:
            problem = _require(db, "problems", problem_id)
            attempts = list(db.table("attempts").rows_where("problem_id = ?", [problem_id], order_by="id"))
            messages = list(
                db.query(
                    "SELECT messages.* FROM messages JOIN attempts ON attempts.id = attempt_id "
                    "WHERE problem_id = ? ORDER BY messages.id",
                    [problem_id],
                )
            )
        return Problem(
            id=problem_id,
            question=str(problem["question"]),
            created=str(problem["created"]),
            attempts=[_attempt(row) for row in attempts],
            messages=msgspec.convert(messages, list[Message]),
        )

    def delete(self, problem_id: int) -> None:
        """Take the problem out of the list; `restore` brings it back until the next start."""
        self._set_deleted(problem_id, _now())

    def restore(self, problem_id: int) -> None:
        """Undo `delete`."""
        self._set_deleted(problem_id, None)

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        connection = getattr(self, "_connection", None)  # opening may have failed
        if connection is not None:
            connection.close()
        self._presence.close()

    def __enter__(self) -> "History":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _set_deleted(self, problem_id: int, when: str | None) -> None:
        with self._connection.transaction() as db:
            _require(db, "problems", problem_id)
            db.table("problems").update(problem_id, {"deleted": when})

    def _purge(self) -> None:
        with self._connection.transaction() as db:
            purged = db.execute("DELETE FROM problems WHERE deleted IS NOT NULL").rowcount
        if purged:
            self._connection.forget_deleted()

    def _mark_interrupted(self) -> None:
        with self._connection.transaction() as db:
            db.execute(
                "UPDATE attempts SET finished = ?, reason = ? WHERE finished IS NULL", (_now(), INTERRUPTED)
            )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _insert(db: Database, table: str, **values: object) -> int:
    return msgspec.convert(db.table(table).insert(values).last_pk, int)


def _require(db: Database, table: str, row_id: int) -> dict[str, object]:
    """The row; LookupError when there is none, which is a mistake of ours."""
    rows = list(db.table(table).rows_where("id = ?", [row_id]))
    if not rows:
        raise LookupError(f"{table} has no row {row_id}")
    return rows[0]


def _attempt(row: dict[str, object]) -> Attempt:
    settings = msgspec.json.decode(str(row["settings"]))
    return msgspec.convert({**row, "settings": settings}, Attempt)
