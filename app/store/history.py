"""The history of problems: everything the app writes down and reads again."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType

from sqlite_utils import Database

from app.store import attempts, backup, erasure, exchange, labels, pace, problems, search, search_index
from app.store.database import Connection, row
from app.store.errors import NotWritable, StoreError
from app.store.exchange import Merged
from app.store.lock_file import Presence
from app.store.pace import Pace, Unfinished
from app.store.rows import Labels, Problem, ProblemSummary, WorkedAnswer
from app.store.search import Filter
from engine.base.moment import now_text
from engine.base.sentence import Sentence, say

UNKEPT = 1 << 40  # problems behind this number are in memory only

log = logging.getLogger(__name__)


class History:
    """The one owner of the history file. Any thread may call it; other processes may write beside it.

    Every method raises StoreError when the disk, the folder or another program refuses. An id that was
    never given out is a LookupError.
    """

    def __init__(self, path: Path, *, caches: Iterable[Path] = ()) -> None:
        """Open or create `path`; raises NewerDatabase and the other StoreErrors, with the file untouched.

        If no other process has the history open, what was deleted is now gone for good, and attempts
        without an end get the reason "interrupted". `caches` are folders of files that have words of any
        problem in their first MiB: all of them go with the first problem that goes.
        """
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Not "history.sqlite.lock", which one of SQLite's own ways to lock a file makes.
            self._presence: Presence | None = Presence(path.with_suffix(".lock"))
        except OSError as error:
            raise NotWritable(
                say("store.folder-failed", folder=str(path.parent), why=error.strerror or str(error))
            ) from error
        try:
            self._connection = Connection(path)
            if self._presence.alone:
                self._purge(caches)
                self._mark_interrupted()
        except BaseException:
            self.close()
            raise
        self._presence.share()

    @classmethod
    def in_memory(cls) -> "History":
        """A history that no file ever holds, for a question that is not to be kept."""
        made = cls.__new__(cls)
        made._presence = None
        made._connection = Connection(Path(":memory:"))
        with made._connection.transaction() as db:  # no number is also one of the student's history
            db.execute("INSERT INTO sqlite_sequence(name, seq) VALUES ('problems', ?)", [UNKEPT])
        return made

    @property
    def alone(self) -> bool:
        """No other process had the history open when this one opened it."""
        return self._presence is None or self._presence.alone

    def add_problem(self, question: str, topic: str | None = None) -> int:
        """Write the problem down, before anything else is done with it; `give_topics` finds a None topic."""
        with self._connection.transaction() as db:
            return problems.add(db, question, topic)

    def add_message(self, attempt_id: int, content: str) -> int:
        """Write down what the student says after `attempt_id`."""
        with self._connection.transaction() as db:
            return problems.add_message(db, attempt_id, content)

    def start_attempt(
        self, problem_id: int, model: str, settings: Mapping[str, object], *, message_id: int | None = None
    ) -> int:
        """Begin an attempt at the problem, or at its follow-up `message_id`; `settings` is kept as JSON."""
        with self._connection.transaction() as db:
            return attempts.start(db, problem_id, model, settings, message_id)

    def add_answer(
        self,
        problem_id: int,
        settings: Mapping[str, object],
        *,
        origin: str,
        worked: WorkedAnswer,
        message_id: int | None = None,
    ) -> int:
        """Write down an attempt that came whole; its number."""
        with self._connection.transaction() as db:
            attempt_id = attempts.start(db, problem_id, origin, settings, message_id)
            attempts.finish_worked(db, attempt_id, origin, worked)
            return attempt_id

    def finish_worked(self, attempt_id: int, *, origin: str, worked: WorkedAnswer) -> None:
        """Keep the end of an attempt that a model began, and algebra worked out."""
        with self._connection.transaction() as db:
            attempts.finish_worked(db, attempt_id, origin, worked)

    def append(self, attempt_id: int, thinking: str, answer: str) -> None:
        """Keep the whole texts so far; a finished attempt stays as it is."""
        with self._connection.transaction(durable=False) as db:
            attempts.append(db, attempt_id, thinking, answer)

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
            attempts.finish(
                db,
                attempt_id,
                thinking=thinking,
                answer=answer,
                final_answer=final_answer,
                reason=reason,
                seconds=seconds,
                thinking_seconds=float(thinking_seconds),
                n_tokens=n_tokens,
            )

    def set_verdict(self, attempt_id: int, *, verdict: str, how: Sentence, why: Sentence) -> None:
        """Keep what the checker found of the attempt's final answer: its word, the evidence, the reason."""
        with self._connection.transaction() as db:
            attempts.judge(db, attempt_id, verdict, how, why)

    def problems(self, limit: int = 200, offset: int = 0) -> list[ProblemSummary]:
        """Newest first, without the deleted ones."""
        return self.find(Filter(), limit, offset)

    def find(self, wanted: Filter, limit: int = 200, offset: int = 0) -> list[ProblemSummary]:
        """The problems that `wanted` describes, newest first."""
        with self._connection.reading() as db:
            return search.find(db, wanted, limit, offset)

    def earlier(self, question: str) -> ProblemSummary | None:
        """The newest problem with an answer that asks the same, if there is one."""
        with self._connection.reading() as db:
            return search.earlier(db, question)

    def problem(self, problem_id: int) -> Problem:
        """All of one problem, a deleted one too as long as it can be restored."""
        with self._connection.reading() as db:
            return problems.read(db, problem_id)

    def unfinished(self) -> Unfinished | None:
        """What the end of the app cut off lately, to be offered again."""
        with self._connection.reading() as db:
            return pace.unfinished(db)

    def pace(self, model: str, max_thinking: int) -> Pace | None:
        """How long `model` takes for an answer with this bound on its thinking; None when not known."""
        with self._connection.reading() as db:
            return pace.pace(db, model, max_thinking)

    def labels(self) -> Labels:
        """The topics and tags in use, the most used first."""
        with self._connection.reading() as db:
            return search.labels(db)

    def rename(self, problem_id: int, title: str) -> None:
        """Call the problem `title` in lists; an empty one shows the question again."""
        with self._labelling([problem_id]) as db:
            labels.rename(db, problem_id, title)

    def set_favourite(self, problem_ids: Sequence[int], favourite: bool = True) -> None:
        """Give the problems the star, or take it."""
        with self._labelling(problem_ids) as db:
            labels.set_favourite(db, problem_ids, favourite)

    def set_topic(self, problem_ids: Sequence[int], topic: str) -> None:
        """Put the problems under `topic`, which no rule changes again."""
        with self._labelling(problem_ids) as db:
            labels.set_topic(db, problem_ids, topic)

    def add_tag(self, problem_ids: Sequence[int], tag: str) -> None:
        """Tag the problems; an empty tag is none."""
        with self._labelling(problem_ids) as db:
            labels.add_tag(db, problem_ids, tag)

    def remove_tag(self, problem_ids: Sequence[int], tag: str) -> None:
        """Take the tag off the problems."""
        with self._labelling(problem_ids) as db:
            labels.remove_tag(db, problem_ids, tag)

    def give_topics(self, topic_of: Callable[[str], str]) -> int:
        """Where no topic was ever given, `topic_of` the question; how many problems that were."""
        with self._connection.transaction() as db:
            return labels.give_topics(db, topic_of)

    def delete(self, *problem_ids: int) -> None:
        """Take the problems out of the list; `restore` brings them back until the next start."""
        self._set_deleted(problem_ids, now_text())

    def restore(self, *problem_ids: int) -> None:
        """Undo `delete`."""
        self._set_deleted(problem_ids, None)

    def export(self, problem_ids: Iterable[int] | None = None) -> bytes:
        """A JSON document of these problems, or of all that are not deleted, oldest first."""
        with self._connection.reading() as db:
            if problem_ids is None:
                rows = db.execute("SELECT id FROM problems WHERE deleted IS NULL ORDER BY id").fetchall()
                problem_ids = [row[0] for row in rows]
            return exchange.encode([exchange.shared(self.problem(each)) for each in problem_ids])

    def merge(self, document: bytes, topic_of: Callable[[str], str]) -> Merged:
        """Add what an exported `document` has and this history has not; NotAnExport when it is none."""
        problems = exchange.decode(document)
        with self._connection.transaction() as db:
            return exchange.merge(db, problems, topic_of)

    def back_up(self, target: Path) -> None:
        """Write a copy to the file `target`, whole or not at all."""
        backup.back_up(self._connection, target)

    def back_up_daily(self, folder: Path) -> Path | None:
        """Today's backup in `folder`, unless there is one already; older than a week's are removed."""
        return backup.back_up_daily(self._connection, folder, datetime.now().astimezone().date())

    def restore_backup(self, source: Path, folder: Path) -> Path:
        """Put the backup `source` in the place of everything; a copy of what was there, in `folder`."""
        before = backup.restore_backup(self._connection, source, folder)
        self._mark_interrupted()
        return before

    def erase(self) -> None:
        """Delete everything, for good and at once; StoreBusy when another program reads it meanwhile."""
        erasure.erase_rows(self._connection)

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        connection = getattr(self, "_connection", None)  # opening may have failed
        if connection is not None:
            connection.close()
        if self._presence is not None:
            self._presence.close()

    def __enter__(self) -> "History":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _labelling(self, problem_ids: Iterable[int]) -> Iterator[Database]:
        with self._connection.transaction() as db:
            for problem_id in problem_ids:
                row(db, "problems", problem_id)
            yield db

    def _set_deleted(self, problem_ids: Iterable[int], when: str | None) -> None:
        with self._labelling(problem_ids) as db:
            for problem_id in problem_ids:
                db.table("problems").update(problem_id, {"deleted": when})

    def _purge(self, caches: Iterable[Path]) -> None:
        with self._connection.reading() as db:
            rows = db.execute("SELECT id FROM problems WHERE deleted IS NOT NULL").fetchall()
        if not rows:
            return
        try:
            # First: if it ends half-way, the rows are there to say so at the next start.
            erasure.erase_files(caches, at_most=len(erasure.CHUNK))
        except StoreError as error:
            log.warning("what was deleted goes at a later start: %s", error)
            return
        with self._connection.transaction() as db:
            search_index.forget(db, [problem_id for (problem_id,) in rows])
            db.execute("DELETE FROM problems WHERE deleted IS NOT NULL")
        self._connection.forget_deleted()

    def _mark_interrupted(self) -> None:
        with self._connection.transaction() as db:
            attempts.mark_interrupted(db)
